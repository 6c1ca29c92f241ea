#include "agents/parts.h"

#include "agents/plainwords.h"
#include "agents/words.h"
#include "base/text.h"

#include <QRegularExpression>

namespace trato::agents {

using understanding::Intent;

namespace {

/// "Sim, sou eu. Pode mandar o boleto?": who says in a sentence of its own who they are has said it, whatever they want
/// besides. What goes on after a comma may say somebody else: "sou eu, a filha dela".
bool claimsFirst(const Heard& heard)
{
    static const QRegularExpression claim(
        QStringLiteral("^((sim|isso|oi|ola|bom dia|boa tarde|boa noite)[,! ]+)*sou eu( mesm[oa]| sim)?\\s*[.!\\n]"));
    const Intent intent = heard.reading.intent;
    return intent != Intent::ThirdParty && intent != Intent::WrongPerson &&
           claim.match(text::folded(heard.text).trimmed()).hasMatch();
}

bool goesBeforeIdentity(Intent intent)
{
    return intent == Intent::AskHuman || intent == Intent::AskCallback || intent == Intent::DataRequest ||
           intent == Intent::Dispute;
}

/// A question about who they are was put to them so often; more would be pressing.
constexpr int mostIdentityAsks = 3;

/// Whoever answers there hears it, twice in other words, and then no more.
Commands told(const char* family, const QString& reason)
{
    const Say say{.templateName = QLatin1StringView(family), .whenSaid = WhenSaid::StaySilent, .toWhoeverReads = true};
    return {{Agent::Identification, say, reason}};
}

Commands ask(const char* family, const QString& reason, TalkState& talk)
{
    if (++talk.identityAsks > mostIdentityAsks)
        return {{Agent::Identification, Escalate{QStringLiteral("negotiation"), QStringLiteral("identity_open"), {}},
            Words::tr("it stays unclear who answers")}};
    return say(Agent::Identification, family, reason);
}

/// Somebody else answers, or they say that it is not their contact.
std::optional<Commands> somebodyElse(const Heard& heard, bool asked, bool confirmed)
{
    const Intent intent = heard.reading.intent;
    const bool sure = heard.reading.isSure();
    if ((intent == Intent::WrongPerson && sure) || (asked && isNotThem(heard.text))) {
        const QString reason = Words::tr("they say that it is not this person's contact");
        return Commands{
            {Agent::Identification, MarkWrongHandle{}, reason}, {Agent::Identification,
                                                                    Say{.templateName = QStringLiteral("pessoa_errada"),
                                                                        .whenSaid = WhenSaid::StaySilent,
                                                                        .confirms = true,
                                                                        .toWhoeverReads = true},
                                                                    reason}};
    }
    if (intent != Intent::ThirdParty || !sure)
        return std::nullopt;
    const QString reason = Words::tr("somebody else answered: nothing is disclosed");
    Commands commands;
    if (confirmed)
        commands.push_back({Agent::Identification, WithdrawRightParty{}, reason});
    commands.push_back(told("terceiro", reason).front());
    return commands;
}

/// They are believed when they say it surely, or answer the question with nothing but a yes.
bool confirms(const Heard& heard, bool asked)
{
    const Intent intent = heard.reading.intent;
    const bool said = intent == Intent::ConfirmIdentity && heard.reading.isSure();
    return said || (claimsFirst(heard) && !goesBeforeIdentity(intent)) || (asked && isThem(heard.text));
}

/// What they hear first once it is clear that it is them. Nobody is asked what they can pay who said before that they
/// have.
Commands welcome(const Conversation& conversation, const Heard& heard, TalkState& talk, const QString& reason)
{
    if (conversation.negotiatingStopped)
        return whileStopped();
    if (!conversation.owes)
        return say(Agent::Negotiation, "nada_em_aberto", reason);
    if (conversation.lookedForSince.isValid())
        return answerClaim(conversation, heard, talk);
    if (conversation.onlyToCome)
        return say(Agent::Negotiation, "identidade_confirmada_a_vencer", reason);
    return say(Agent::Negotiation,
        conversation.activeAgreement ? "identidade_confirmada_acordo" : "identidade_confirmada", reason);
}

} // namespace

std::optional<Commands> identify(const Conversation& conversation, const Heard& heard, TalkState& talk)
{
    const bool asked = conversation.asked.question == Question::Identity;
    if (auto commands = somebodyElse(heard, asked && !conversation.rightParty, conversation.rightParty))
        return commands;
    if (conversation.rightParty)
        return std::nullopt;
    if (confirms(heard, asked)) {
        const QString reason = Words::tr("they confirmed who they are: “%1”").arg(heard.text.simplified().left(80));
        talk.stage = TalkStage::Explained;
        talk.unsure = 0;
        Commands commands{{Agent::Identification, ConfirmRightParty{}, reason}};
        const Commands next = welcome(conversation, heard, talk, reason);
        commands.insert(commands.end(), next.begin(), next.end());
        return commands;
    }
    if (asksWhoWeAre(heard.text))
        return ask("quem_somos", Words::tr("they want to know who writes to them"), talk);
    if (goesBeforeIdentity(heard.reading.intent) && heard.reading.isSure())
        return std::nullopt;
    return ask("pergunta_identidade", Words::tr("before the debt is spoken of it must be clear who answers"), talk);
}

} // namespace trato::agents
