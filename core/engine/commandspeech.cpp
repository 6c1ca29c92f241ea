#include "engine/commandexecutor.h"

#include "agents/suggestions.h"
#include "channels/sendable.h"
#include "compliance/contactfacts.h"
#include "engine/debtstanding.h"
#include "engine/words.h"
#include "parties/theirday.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::engine {

// What the machine says: which words, beside which others, and by which way.

Result<void> CommandExecutor::perform(const agents::Say& say) { return speak(say, {}); }

/// Nothing: each of its wordings was used in this talk.
Result<std::optional<agents::Wording>> CommandExecutor::wordingOf(const agents::Say& say)
{
    TRATO_TRY(channels::TemplateValues values, m_cases.values(m_context->debtor));
    values.insert(say.values);
    const QString reader = say.toWhoeverReads ? channelName(m_context->channel) + m_context->handle : QString();
    return agents::unsaid(m_templates, say.templateName, m_context->channel, values, m_talk.said, reader);
}

/// `asked`: what the words ask and offer beside what their template asks.
Result<void> CommandExecutor::speak(const agents::Say& say, agents::Asked asked)
{
    TRATO_TRY(const bool isNeeded, makeRoom(say));
    if (!isNeeded)
        return {};
    TRATO_TRY(const auto wording, wordingOf(say));
    if (!wording && say.whenSaid == agents::WhenSaid::StaySilent)
        return {};
    if (!wording)
        return escalateTo(
            "negotiation", "would_repeat", Words::tr("the machine would only repeat what it said already"));
    m_talk.said.append(wording->fingerprint);
    asked.question = agents::questionOf(wording->made.name);
    if (asked.question == agents::Question::TakesOffer)
        asked.proposed = m_talk.proposed;
    if (asked.question == agents::Question::TakesDay)
        asked.day = m_talk.day;
    if (asked.question != agents::Question::None)
        m_talk.question = asked.question;
    QJsonObject payload{{QStringLiteral("parameters"), QJsonArray::fromStringList(wording->message.parameters)}};
    if (const QJsonObject asks = toJson(asked); !asks.isEmpty())
        payload.insert(agents::asksField, asks);
    if (wording->made.discloses)
        payload.insert(standingField, m_standing);
    if (say.confirms)
        payload.insert(compliance::acknowledgesField, m_context->cause.value());
    TRATO_TRY(const Instant notAfter, endOf(say.lastDay));
    if (isOnlySuggested())
        return suggest(*wording, payload, notAfter);
    payload.insert(agents::answerField, agents::answerJson(wording->made.says, say.templateName, wording->fingerprint));
    return queue(*wording, payload, notAfter);
}

/// Never: for no day.
Result<Instant> CommandExecutor::endOf(QDate lastDay)
{
    if (!lastDay.isValid())
        return Instant();
    return parties::endOfTheirDay(m_database, m_context->debtor, m_context->channel, m_context->handle, lastDay);
}

/// Beside what waits: it is said once, and one thing is asked. False: what waits says enough.
Result<bool> CommandExecutor::makeRoom(const agents::Say& say)
{
    if (m_waiting.empty() || isOnlySuggested())
        return true;
    TRATO_TRY(const channels::MessageTemplate made, m_templates.find(say.templateName, m_context->channel));
    const agents::WaitingAnswer next{
        .says = made.says, .question = agents::questionOf(made.name), .family = say.templateName};
    const agents::Fitting fitting = agents::fitBeside(m_waiting, next);
    if (!fitting.isSaid) {
        if (made.says == channels::Says::Question)
            agents::unask(m_talk, next.question);
        return false;
    }
    for (const agents::WaitingAnswer& answer : fitting.replaced)
        TRATO_CHECK(takeBack(answer));
    for (const OutboxId id : fitting.unasked)
        TRATO_CHECK(leaveOutQuestion(id));
    return true;
}

/// What was said and never left may be said again, in the same words.
Result<void> CommandExecutor::takeBack(const agents::WaitingAnswer& answer)
{
    TRATO_TRY(
        const bool isBack, channels::Outbox(m_database)
                               .recall(answer.id, Words::tr("they wrote again before it had left"), m_clock.now()));
    if (isBack)
        agents::unsay(m_talk, answer);
    std::erase_if(m_waiting, [id = answer.id](const agents::WaitingAnswer& one) { return one.id == id; });
    return {};
}

/// What is not true any more after what was just done: nobody has to look at why it did not leave.
Result<void> CommandExecutor::takeBackUntrue()
{
    for (const agents::WaitingAnswer& answer : std::vector(m_waiting)) {
        TRATO_TRY(const auto row, channels::Outbox(m_database).row(answer.id));
        const QString standing = row ? row->message.payload[standingField].toString() : QString();
        if (!standing.isEmpty() && standing != m_standing)
            TRATO_CHECK(takeBack(answer));
    }
    return {};
}

Result<void> CommandExecutor::leaveOutQuestion(OutboxId id)
{
    channels::Outbox outbox(m_database);
    TRATO_TRY(const auto row, outbox.row(id));
    if (!row || row->message.kind != QStringLiteral("text"))
        return {};
    TRATO_TRY(const channels::MessageTemplate made, m_templates.find(row->message.templateName, row->message.channel));
    const Result<void> done = outbox.reword(*row, agents::withoutQuestion(made, row->message.body),
        agents::withoutQuestion(row->message.payload), m_clock.now());
    return done || done.error().code == QStringLiteral("lease_lost") ? Result<void>() : done;
}

Result<void> CommandExecutor::perform(const agents::TakeBack& overtaken)
{
    channels::Outbox outbox(m_database);
    for (const OutboxId id : overtaken.messages)
        TRATO_CHECK(outbox.recall(id, m_command->reason, m_clock.now()));
    return {};
}

bool CommandExecutor::asTemplate() const { return m_context->channel == Channel::WhatsApp && !m_context->windowOpen; }

Result<void> CommandExecutor::queue(const agents::Wording& wording, const QJsonObject& payload, Instant notAfter)
{
    channels::NewOutbox row{.debtor = m_context->debtor,
        .channel = m_context->channel,
        .handle = m_context->handle,
        .purpose = wording.made.purpose,
        .kind = asTemplate() ? QStringLiteral("template") : QStringLiteral("text"),
        .templateName = wording.made.name,
        .subject = wording.message.subject,
        .body = wording.message.text,
        .payload = payload,
        .origin = QStringLiteral("agent"),
        .actor = actor(),
        .reason = m_command->reason,
        .agreement = m_context->agreement,
        .dedupeKey = QStringLiteral("%1:%2:%3").arg(m_context->causeKey, wording.made.name).arg(m_said++),
        .priority = 2,
        .notBefore = m_clock.now(),
        .notAfter = notAfter};
    // What a name or a sum has made unsendable holds up nobody's message: a person answers it.
    if (const Result<void> sendable = channels::checkSendable(row); !sendable)
        return escalateTo("negotiation", "answer_refused",
            Words::tr("The machine's answer may not leave: %1").arg(sendable.error().message));
    TRATO_CHECK(channels::Outbox(m_database).queue(row, m_clock.now()));
    return {};
}

/// Nothing leaves: a person sees it in the case and sends it, or not.
Result<void> CommandExecutor::suggest(const agents::Wording& wording, const QJsonObject& payload, Instant notAfter)
{
    TRATO_CHECK(agents::Suggestions(m_database, m_clock)
                    .put({.debtor = m_context->debtor,
                             .channel = m_context->channel,
                             .handle = m_context->handle,
                             .purpose = wording.made.purpose,
                             .kind = asTemplate() ? QStringLiteral("template") : QStringLiteral("text"),
                             .templateName = wording.made.name,
                             .subject = wording.message.subject,
                             .body = wording.message.text,
                             .payload = payload,
                             .agent = agents::agentName(m_command->agent),
                             .reason = m_command->reason,
                             .notAfter = notAfter},
                        m_suggested > 0));
    if (m_suggested++ > 0)
        return {};
    return escalateTo(
        "negotiation", "suggestion", Words::tr("the machine suggests an answer: %1").arg(m_command->reason));
}

bool CommandExecutor::isOnlySuggested() const { return m_command->permit != compliance::Permit::Do; }

} // namespace trato::engine
