#include "engine/outboxworker.h"

#include "agents/suggestions.h"
#include "channels/templates/catalogue.h"
#include "engine/debtstanding.h"
#include "engine/pixmessage.h"
#include "engine/words.h"
#include "queue/baton.h"
#include "queue/workqueue.h"

namespace trato::engine {

using channels::OutboxRow;

// What becomes of a message that may not leave.

namespace {

constexpr int outOfDateBatch = 200;

/// Of the template whose words it has; nothing where they are others.
std::optional<QStringList> parametersOf(const channels::NewOutbox& message)
{
    static const auto catalogue = channels::TemplateCatalogue::shipped();
    if (!catalogue || message.templateName.isEmpty())
        return std::nullopt;
    const auto made = catalogue->find(message.templateName, message.channel);
    return made ? made->parametersOf(message.body, {}) : std::nullopt;
}

} // namespace

bool OutboxWorker::isAnswer(const OutboxRow& row)
{
    return row.message.origin == QStringLiteral("agent") && row.message.dedupeKey.startsWith(QStringLiteral("in:"));
}

/// Whoever waited for it waits no longer: the debtor's turn goes back, and the next step of the cadence finds the day's
/// place free.
Result<TickReport> OutboxWorker::endOutOfDate()
{
    TRATO_TRY(const auto rows, channels::Outbox(m_database).outOfDate(m_clock.now(), outOfDateBatch));
    TickReport report;
    for (const OutboxRow& row : rows) {
        TRATO_TRY(const TickReport ended, endOne(row));
        report += ended;
        if (row.message.origin != QStringLiteral("human"))
            TRATO_CHECK(queue::Baton(m_database).release(row.message.debtor, m_worker, m_clock.now()));
    }
    return report;
}

Result<TickReport> OutboxWorker::endOne(const OutboxRow& row)
{
    return endOrWait(
        row, {channels::outOfDateRule,
                 Words::tr("its day was over before it could leave: it says nothing true any more"), {}, {}});
}

/// Something kept it waiting until free text was allowed no longer. What the machine says by itself goes out as the
/// template that it is; words of other making are for a person, as every answer is. Nothing: people wrote it.
Result<std::optional<TickReport>> OutboxWorker::afterTheWindow(
    const OutboxRow& row, const channels::Outbox::Refusal& refusal)
{
    const channels::NewOutbox& message = row.message;
    if (message.origin != QStringLiteral("agent"))
        return std::optional<TickReport>();
    TRATO_TRY(const auto over, keepIfPixIsOver(row));
    if (over)
        return over;
    const auto parameters = isAnswer(row) ? std::optional<QStringList>() : parametersOf(message);
    if (!parameters) {
        TRATO_TRY(const TickReport left, leaveToPeople(row, refusal, answerRefused));
        return std::optional(left);
    }
    const auto changed = channels::Outbox(m_database).sayAsTemplate(row, *parameters, m_clock.now());
    if (!changed && changed.error().code != QStringLiteral("lease_lost"))
        return Failure(changed.error());
    return std::optional(TickReport{.refused = 1});
}

/// Nobody reads of a debt as it stood before their payment, or before the agreement.
Result<std::optional<TickReport>> OutboxWorker::keepIfOvertaken(const OutboxRow& row)
{
    const QString prepared = row.message.payload[standingField].toString();
    if (prepared.isEmpty())
        return keepIfPixIsOver(row);
    TRATO_TRY(const QString standing, debtStanding(m_database, row.message.debtor));
    if (standing == prepared)
        return keepIfPixIsOver(row);
    TRATO_TRY(const TickReport kept,
        endOrWait(row, {QStringLiteral("payment_known"),
                           Words::tr("a payment came in, or an agreement was made, after it was prepared"), {}, {}}));
    return std::optional(kept);
}

/// Nobody is told to pay by a code that nobody can pay by, or to wait for one that they have.
Result<std::optional<TickReport>> OutboxWorker::keepIfPixIsOver(const OutboxRow& row)
{
    TRATO_TRY(const PixMessage pix, pixMessageNow(m_database, m_clock, row));
    if (pix == PixMessage::Fits)
        return std::optional<TickReport>();
    TRATO_TRY(const TickReport kept,
        pix == PixMessage::Needless
            ? keepBack(row, {QStringLiteral("pix_over"),
                                Words::tr("the Pix that it announces is there, or does not come any more"), {}, {}})
            : leaveToPeople(row, {QStringLiteral("pix_over"), Words::tr("its Pix can't be paid any more"), {}, {}},
                  answerRefused));
    return std::optional(kept);
}

/// Where the machine may only suggest a person sends it or not; what is suggested already goes before.
Result<TickReport> OutboxWorker::leaveAsSuggestion(const OutboxRow& row, const channels::Outbox::Refusal& refusal)
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const TickReport report, keepBack(row, refusal));
        agents::Suggestions suggestions(m_database, m_clock);
        TRATO_TRY(const auto before, suggestions.open(row.message.debtor));
        const channels::NewOutbox& message = row.message;
        if (!before)
            TRATO_CHECK(suggestions.put({.debtor = message.debtor,
                                            .channel = message.channel,
                                            .handle = message.handle,
                                            .purpose = message.purpose,
                                            .kind = message.kind,
                                            .templateName = message.templateName,
                                            .subject = message.subject,
                                            .body = message.body,
                                            .payload = message.payload,
                                            .agent = message.actor.section(u':', 1),
                                            .reason = message.reason,
                                            .notAfter = message.notAfter},
                false));
        return report;
    });
}

/// They wrote and wait: what may never leave is answered by a person, who sees why.
Result<TickReport> OutboxWorker::endOrWait(const OutboxRow& row, const channels::Outbox::Refusal& refusal)
{
    const bool isOver = refusal.nextAllowed.isNever();
    return isOver && isAnswer(row) ? leaveToPeople(row, refusal, answerRefused) : keepBack(row, refusal);
}

/// An answer doesn't wait until the person who took the case is done: by then they have answered, or another person
/// does.
Result<TickReport> OutboxWorker::leaveToPeople(
    const OutboxRow& row, const channels::Outbox::Refusal& refusal, const char* code)
{
    const QString words = code == answered ? Words::tr("They wait for an answer: the machine's was kept back")
                                           : Words::tr("The machine's answer may not leave: %1").arg(refusal.reason);
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(TickReport report, keepBack(row, refusal));
        TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                        .open({.debtor = row.message.debtor,
                            .desk = QStringLiteral("negotiation"),
                            .reason = QLatin1StringView(code),
                            .summary = words,
                            .channel = row.message.channel}));
        ++report.escalated;
        return report;
    });
}

/// With a next permitted instant the row waits for it, otherwise it ends with its reason.
Result<TickReport> OutboxWorker::keepBack(const OutboxRow& row, const channels::Outbox::Refusal& refusal)
{
    channels::Outbox outbox(m_database);
    const bool waits = !refusal.nextAllowed.isNever();
    const Result<void> kept =
        waits ? outbox.defer(row, refusal, m_clock.now()) : outbox.refuse(row, refusal, m_clock.now());
    if (!kept && kept.error().code != QStringLiteral("lease_lost"))
        return Failure(kept.error());
    return TickReport{.refused = 1};
}

} // namespace trato::engine
