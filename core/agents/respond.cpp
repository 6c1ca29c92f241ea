#include "agents/respond.h"

#include "agents/parts.h"
#include "agents/plainwords.h"
#include "agents/words.h"

#include <algorithm>

namespace trato::agents {

using compliance::MachineAct;
using compliance::Permit;
using understanding::Intent;

namespace {

// Beyond these a value is a slip of the pen, or somebody tries what happens.
constexpr qint64 mostCents = 10'000'000'00;
constexpr int mostInstalments = 240;
constexpr int mostYears = 3;
constexpr double doubtful = 0.5;

MachineAct machineActOf(Agent agent)
{
    switch (agent) {
    case Agent::Identification: return MachineAct::Identify;
    case Agent::Negotiation: return MachineAct::Talk;
    case Agent::FollowUp: return MachineAct::Remind;
    }
    Q_UNREACHABLE();
}

bool speaks(const Command& command)
{
    return std::holds_alternative<Say>(command.act) || std::holds_alternative<ShowOffers>(command.act) ||
           std::holds_alternative<RequestPayment>(command.act);
}

/// What it says, and what it decides about them: protecting them needs nobody's leave.
bool needsLeave(const Command& command)
{
    return speaks(command) || std::holds_alternative<ConfirmRightParty>(command.act) ||
           std::holds_alternative<MakePromise>(command.act) || std::holds_alternative<ConfirmPayment>(command.act);
}

/// The template by which something is said; empty for what says nothing.
QString familyOf(const Command& command)
{
    if (const auto* said = std::get_if<Say>(&command.act))
        return said->templateName;
    if (const auto* shown = std::get_if<ShowOffers>(&command.act))
        return shown->templateName;
    return {};
}

bool bearsOnCollection(const Command& command)
{
    return std::holds_alternative<PlaceHold>(command.act) || std::holds_alternative<ConfirmPayment>(command.act);
}

/// Collection stands still for who may have said that it is paid, also where they are only asked what they mean, or a
/// person reads it. What was not surely said is nobody's claim: it is not followed up.
Commands withDoubtRespected(const Conversation& conversation, const Heard& heard, Commands commands)
{
    const bool isSaid = saysItIsPaid(heard);
    const bool mayBeSaid = isSaid || heard.reading.intent == Intent::ClaimsPaid;
    if (!conversation.owes || !mayBeSaid || std::ranges::any_of(commands, &bearsOnCollection))
        return commands;
    const QString reason =
        isSaid ? Words::tr("they say that it is paid") : Words::tr("perhaps they say that it is paid");
    Command hold = holdWhileLookedFor(reason);
    if (!isSaid)
        hold.agent = Agent::Negotiation;
    commands.insert(commands.begin(), {std::move(hold), {Agent::Negotiation, CheckPayment{}, reason}});
    return commands;
}

Commands toTheirWords(TalkState& talk, const Conversation& conversation, const Heard& heard)
{
    if (talk.turns >= mostMachineTurns)
        return handOver("negotiation", "long_conversation", Words::tr("a long conversation without a result"));
    if (heard.isUnheard)
        return handOver("negotiation", "listen", Words::tr("a voice note came in: somebody has to listen to it"));
    if (heard.hasMedia)
        return answerFile(conversation, heard, talk);
    if (conversation.identifyingStopped && !conversation.rightParty)
        return whileStopped();
    if (auto commands = identify(conversation, heard, talk))
        return conversation.identifyingStopped ? whileStopped() : *commands;
    return conversation.negotiatingStopped ? whileStopped() : negotiate(conversation, heard, talk);
}

Commands answer(TalkState& talk, const Conversation& conversation, const Heard& heard)
{
    if (auto commands = answerSensitive(conversation, heard))
        return *commands;
    if (auto commands = answerOptOut(conversation, heard))
        return *commands;
    if (!conversation.identified)
        return {
            {Agent::Identification, Escalate{QStringLiteral("identification"), QStringLiteral("unknown_sender"), {}},
                Words::tr("it is not known who wrote")}};
    if (auto commands = answerRating(conversation, heard))
        return *commands;
    if (conversation.humanHolds || conversation.silenced)
        return handOver("negotiation", "answered", Words::tr("they answered, and a person has the case"));
    return withDoubtRespected(conversation, heard, toTheirWords(talk, conversation, heard));
}

/// Values that nobody can mean are not there, and what they came with is not surely understood.
Heard sober(Heard heard)
{
    understanding::Reading& reading = heard.reading;
    const QDate today = heard.at.dateIn(deskZone());
    const auto drop = [&reading](auto& value, bool isSane) {
        if (!value || isSane)
            return;
        value.reset();
        reading.confidence = std::min(reading.confidence, doubtful);
    };
    drop(reading.amountCents, reading.amountCents > 0 && reading.amountCents <= mostCents);
    drop(reading.instalments, reading.instalments > 0 && reading.instalments <= mostInstalments);
    drop(reading.date, reading.date >= today && reading.date <= today.addYears(mostYears));
    if (!(reading.confidence >= 0 && reading.confidence <= 1))
        reading.confidence = 0;
    return heard;
}

/// The one question of a turn is what a message answers that is written after ours has left.
void noteTurn(TalkState& talk, const Commands& commands, Instant at)
{
    talk.question = Question::None;
    for (const Command& command : commands) {
        if (const Question question = questionOf(familyOf(command)); question != Question::None)
            talk.question = question;
    }
    talk.turns += std::ranges::any_of(commands, &speaks);
    talk.updatedAt = std::max(talk.updatedAt, at);
}

/// Who writes again before we spoke is answered once, to all that they wrote.
Commands takeBack(std::vector<WaitingAnswer>& waiting, TalkState& talk, const Heard& heard)
{
    const Intent intent = heard.reading.intent;
    // What somebody else writes elsewhere answers nothing of theirs.
    if (intent == Intent::ThirdParty || intent == Intent::WrongPerson)
        std::erase_if(waiting, [](const WaitingAnswer& answer) { return !answer.here; });
    TakeBack overtaken;
    for (const WaitingAnswer& answer : waiting) {
        if (!answer.givesWay())
            continue;
        unsay(talk, answer);
        overtaken.messages.push_back(answer.id);
    }
    std::erase_if(waiting, &WaitingAnswer::givesWay);
    if (overtaken.messages.empty())
        return {};
    return {{Agent::Negotiation, std::move(overtaken), Words::tr("they wrote again before it had left")}};
}

/// A deal that the portfolio does not let the machine close.
Command withoutDeal(const Command& command)
{
    return {
        command.agent, Escalate{QStringLiteral("negotiation"), QStringLiteral("accepted_offer"), {}}, command.reason};
}

} // namespace

QString agentName(Agent agent)
{
    switch (agent) {
    case Agent::Identification: return QStringLiteral("identification");
    case Agent::Negotiation: return QStringLiteral("negotiation");
    case Agent::FollowUp: return QStringLiteral("follow_up");
    }
    Q_UNREACHABLE();
}

Commands say(Agent agent, const char* family, const QString& reason, channels::TemplateValues values)
{
    return {{agent, Say{QLatin1StringView(family), std::move(values)}, reason}};
}

Command holdWhileLookedFor(const QString& reason, int days)
{
    return {Agent::FollowUp, PlaceHold{QStringLiteral("payment_in_flight"), days}, reason};
}

bool saysItIsPaid(const Heard& heard)
{
    return heard.reading.isSure() ? heard.reading.intent == Intent::ClaimsPaid : tellsOfPaymentJustMade(heard.text);
}

Commands handOver(const char* desk, const char* code, const QString& reason)
{
    return {{Agent::Negotiation, Escalate{QLatin1StringView(desk), QLatin1StringView(code), {}}, reason}};
}

Commands sayAndHandOver(const char* family, const char* desk, const char* code, const QString& reason)
{
    Commands commands{{Agent::Negotiation, Say{QLatin1StringView(family), {}, WhenSaid::StaySilent}, reason}};
    commands.push_back(handOver(desk, code, reason).front());
    return commands;
}

Commands whileStopped()
{
    return handOver("negotiation", "machine_stopped", Words::tr("they wrote while the machine is stopped"));
}

Turn respond(const TalkState& before, const Conversation& conversation, const Heard& heard)
{
    Turn turn{continued(before, heard.at, conversation.humanSpokeAt), {}, conversation.waiting};
    const Commands overtaken = takeBack(turn.waiting, turn.talk, heard);
    turn.commands = permitted(answer(turn.talk, conversation, sober(heard)), conversation.autonomy);
    noteTurn(turn.talk, turn.commands, heard.at);
    turn.commands.insert(turn.commands.begin(), overtaken.begin(), overtaken.end());
    return turn;
}

Commands permitted(Commands commands, int autonomy)
{
    for (Command& command : commands) {
        if (auto* const deal = std::get_if<CloseDeal>(&command.act)) {
            switch (compliance::permitFor(MachineAct::Deal, autonomy)) {
            case Permit::Do: break;
            case Permit::AskApproval: deal->withApproval = true; break;
            case Permit::Suggest:
            case Permit::No: command = withoutDeal(command); break;
            }
        } else if (std::holds_alternative<AskApproval>(command.act)) {
            if (compliance::permitFor(MachineAct::Deal, autonomy) == Permit::No)
                command = withoutDeal(command);
        } else if (needsLeave(command)) {
            command.permit = compliance::permitFor(machineActOf(command.agent), autonomy);
        }
    }
    return commands;
}

} // namespace trato::agents
