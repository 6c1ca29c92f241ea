#include "engine/outboxworker.h"

#include "agents/machineswitch.h"
#include "base/log.h"
#include "casework/outboxact.h"
#include "channels/accountpauses.h"
#include "channels/accountregistry.h"
#include "channels/attachments.h"
#include "compliance/overrides.h"
#include "engine/outgoingentry.h"
#include "engine/quickreplies.h"
#include "engine/words.h"
#include "queue/baton.h"
#include "timeline/media.h"

#include <QJsonArray>

#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;
using channels::OutboxRow;

namespace {

constexpr int uncertainBatch = 20;

QJsonObject traceOf(const compliance::Verdict& verdict)
{
    QJsonArray rules;
    for (const compliance::RuleOutcome& rule : verdict.rules)
        rules.append(QJsonObject{{QStringLiteral("rule"), rule.rule},
            {QStringLiteral("outcome"), compliance::outcomeName(rule.outcome)},
            {QStringLiteral("reason"), rule.reason()}, {QStringLiteral("source"), rule.source},
            {QStringLiteral("until"), rule.until.isNever() ? QJsonValue() : QJsonValue(rule.until.toIso(deskZone()))}});
    return {{QStringLiteral("rules"), rules}};
}

/// Their content, from the store. Codes `no_media`, `unsendable_file`.
Result<std::vector<channels::OutgoingFile>> filesOf(storage::Database& database, const OutboxRow& row)
{
    std::vector<channels::OutgoingFile> files;
    const std::vector<channels::Attachment> named = channels::attachmentsOf(row.message.payload);
    if (const QString problem = channels::attachmentsProblem(row.message.channel, named); !problem.isEmpty())
        return failure(QStringLiteral("unsendable_file"), problem);
    for (const channels::Attachment& file : named) {
        TRATO_TRY(QByteArray bytes, timeline::MediaStore(database).bytes(file.sha256));
        files.push_back({file.name, file.mimeType, std::move(bytes)});
    }
    return files;
}

/// What was true when it was looked at is not any more: the lease, or an override that another act has used up.
bool isLost(const Result<Instant>& handed)
{
    return !handed && (handed.error().code == QStringLiteral("lease_lost") ||
                          handed.error().code == QStringLiteral("no_override"));
}

} // namespace

OutboxWorker::OutboxWorker(
    storage::Database& database, const Clock& clock, QString worker, channels::Adapters adapters, Stops stops)
    : m_database(database)
    , m_clock(clock)
    , m_worker(std::move(worker))
    , m_adapters(std::move(adapters))
    , m_fallback(database, clock, m_worker, m_adapters)
    , m_stops(std::move(stops))
{
}

OutboxWorker::~OutboxWorker() = default;

Result<TickReport> OutboxWorker::work(int limit)
{
    TRATO_TRY(TickReport report, endOutOfDate());
    TRATO_TRY(const auto rows,
        channels::Outbox(m_database).claim({.worker = m_worker, .now = m_clock.now(), .limit = limit}));
    for (const OutboxRow& row : rows) {
        if (m_stops.end.stop_requested()) {
            TRATO_CHECK(channels::Outbox(m_database).release(m_worker, m_clock.now()));
            return report;
        }
        TRATO_TRY(const TickReport one, process(row));
        report += one;
    }
    TRATO_TRY(const TickReport asked, askUncertain());
    report += asked;
    TRATO_TRY(const TickReport taken, m_fallback.work(limit, m_stops.end));
    report += taken;
    return report;
}

Result<TickReport> OutboxWorker::process(const OutboxRow& row)
{
    channels::ChannelAdapter* const sender = m_adapters.forChannel(row.message.channel);
    if (!sender)
        return endOrWait(
            row, {QStringLiteral("no_account"), Words::tr("No account is set up for this channel."), {}, {}});
    TRATO_TRY(const auto other, takeTurn(row, m_clock.now()));
    if (other)
        return keepBack(row, *other);
    TRATO_TRY(const TickReport report, processInTurn(row, *sender));
    if (row.message.origin != QStringLiteral("human"))
        TRATO_CHECK(queue::Baton(m_database).release(row.message.debtor, m_worker, m_clock.now()));
    return report;
}

/// The machine writes only with the baton in its hands. Nothing: it has it, or a person or silence has and the guard
/// says why not; otherwise why the row waits for another engine.
Result<std::optional<channels::Outbox::Refusal>> OutboxWorker::takeTurn(const OutboxRow& row, Instant now)
{
    if (row.message.origin == QStringLiteral("human"))
        return std::optional<channels::Outbox::Refusal>();
    const Instant until = now + queue::Baton::machineLease;
    const auto taken = queue::Baton(m_database)
                           .take(row.message.debtor, queue::HolderKind::Agent, m_worker, row.message.actor, now, until);
    if (taken || taken.error().code == QStringLiteral("held_by_human") ||
        taken.error().code == QStringLiteral("silenced"))
        return std::optional<channels::Outbox::Refusal>();
    if (taken.error().code != QStringLiteral("held_by_agent"))
        return Failure(taken.error());
    return std::optional(channels::Outbox::Refusal{QStringLiteral("baton"), taken.error().message, until, {}});
}

Result<TickReport> OutboxWorker::processInTurn(const OutboxRow& row, channels::ChannelAdapter& adapter)
{
    TRATO_TRY(const auto kept, guard(row));
    if (kept)
        return *kept;
    channels::AccountPauses pauses(m_database);
    TRATO_TRY(const auto stop, channels::AccountRegistry(m_database).stopOf(adapter.provider(), adapter.account()));
    if (stop) {
        TRATO_CHECK(pauses.keepBack(row, *stop, m_clock.now()));
        return TickReport{.refused = 1};
    }
    TRATO_TRY(const auto pause, pauses.of(adapter));
    if (!pause || pause->until <= m_clock.now())
        return send(row, adapter);
    TRATO_CHECK(pauses.keepBack(row, *pause, m_clock.now()));
    return TickReport{.refused = 1};
}

Result<std::optional<TickReport>> OutboxWorker::guard(const OutboxRow& row)
{
    const Instant now = m_clock.now();
    if (row.message.isOutOfDate(now)) {
        TRATO_TRY(const TickReport ended, endOne(row));
        return std::optional(ended);
    }
    TRATO_TRY(const bool stopped, isStopped(row));
    if (stopped)
        return std::optional(TickReport{.refused = 1});
    TRATO_TRY(const compliance::Verdict verdict,
        compliance::ContactPolicy(m_database).check(casework::actOf(row, m_worker, now)));
    m_overrides = verdict.overridesUsed();
    if (verdict.allowed)
        return keepIfOvertaken(row);
    const compliance::RuleOutcome* const denial = verdict.denial();
    if (denial && denial->rule == QStringLiteral("autonomy")) {
        TRATO_TRY(
            const TickReport left, leaveAsSuggestion(row, {denial->rule, denial->reason(), {}, traceOf(verdict)}));
        return std::optional(left);
    }
    if (denial && denial->rule == QStringLiteral("baton") && isAnswer(row)) {
        TRATO_TRY(const TickReport left,
            leaveToPeople(row, {denial->rule, denial->reason(), {}, traceOf(verdict)}, answered));
        return std::optional(left);
    }
    if (denial && denial->rule == QStringLiteral("whatsapp_window")) {
        TRATO_TRY(const auto late, afterTheWindow(row, {denial->rule, denial->reason(), {}, traceOf(verdict)}));
        if (late)
            return late;
    }
    TRATO_TRY(
        const TickReport kept, endOrWait(row, {denial ? denial->rule : QString(), denial ? denial->reason() : QString(),
                                                  verdict.nextAllowed, traceOf(verdict)}));
    return std::optional(kept);
}

/// What people write leaves also while the machine is stopped.
Result<bool> OutboxWorker::isStopped(const OutboxRow& row)
{
    if (row.message.origin == QStringLiteral("human"))
        return false;
    agents::MachineSwitch machine(m_database, m_clock);
    TRATO_TRY(const auto stop, machine.covering(row.message.debtor, row.message.actor, row.message.contract));
    if (stop)
        TRATO_CHECK(machine.keepBack(row, *stop));
    return stop.has_value();
}

/// With the baton taken in the same transaction: a person who takes the debtor at this moment waits until the message
/// is recorded as handed over, or has the debtor first.
Result<Instant> OutboxWorker::handOver(const OutboxRow& row, const channels::ChannelAdapter& adapter)
{
    const Instant now = m_clock.now();
    return m_database.transaction([&]() -> Result<Instant> {
        TRATO_CHECK(takeTurn(row, now));
        TRATO_CHECK(
            compliance::Overrides(m_database).use({row.message.debtor, m_overrides, row.id, row.message.actor}, now));
        TRATO_CHECK(channels::Outbox(m_database).handOver(row, m_worker, now, m_fallback.fallBackAt(adapter, now)));
        return now;
    });
}

Result<TickReport> OutboxWorker::send(const OutboxRow& claimed, channels::ChannelAdapter& adapter)
{
    OutboxRow row = claimed;
    Result<Instant> handed = handOver(row, adapter);
    // Somebody took the case or stopped the machine since it was looked at: what waits behind this row goes on. Who
    // took it may have let it go already; a row that was recalled stays away.
    constexpr int mostLooks = 3;
    for (int look = 0; look < mostLooks && isLost(handed); ++look) {
        TRATO_TRY(const auto kept, guard(row));
        if (kept)
            return *kept;
        handed = handOver(row, adapter);
    }
    if (isLost(handed))
        return TickReport{};
    TRATO_TRY(row.updatedAt, handed);
    auto files = filesOf(m_database, row);
    if (!files && files.error().code != QStringLiteral("no_media") &&
        files.error().code != QStringLiteral("unsendable_file"))
        return Failure(files.error());
    if (!files)
        return recordFailed(
            row, adapter, {.code = files.error().code, .text = files.error().message, .permanent = true});
    channels::OutgoingMessage message = channels::OutgoingMessage::from(row, m_clock.now());
    message.files = std::move(*files);
    offerQuickReplies(message, row.message.channel);
    return record(row, adapter, adapter.send(message));
}

Result<TickReport> OutboxWorker::record(
    const OutboxRow& row, channels::ChannelAdapter& adapter, const channels::SendOutcome& outcome)
{
    if (const auto* sent = std::get_if<channels::Sent>(&outcome))
        return recordSent(row, adapter, sent->providerId);
    if (const auto* failed = std::get_if<channels::Failed>(&outcome))
        return recordFailed(row, adapter, *failed);
    TRATO_CHECK(
        channels::Outbox(m_database).uncertain(row, std::get<channels::Uncertain>(outcome).reason, m_clock.now()));
    return TickReport{.failed = 1};
}

Result<TickReport> OutboxWorker::recordSent(
    const OutboxRow& row, channels::ChannelAdapter& adapter, const QString& providerId)
{
    const Instant now = m_clock.now();
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_CHECK(channels::Outbox(m_database).sent(row, adapter.provider(), providerId, now));
        TRATO_CHECK(enterOutgoing(m_database, row, adapter.provider(), providerId, now));
        TRATO_CHECK(channels::AccountPauses(m_database).end(adapter, now));
        TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), row.message.debtor));
        return TickReport{.sent = 1};
    });
}

Result<TickReport> OutboxWorker::recordFailed(
    const OutboxRow& row, channels::ChannelAdapter& adapter, const channels::Failed& failed)
{
    qCInfo(logEngine) << "outbox" << row.id.value() << failed.code;
    channels::Outbox outbox(m_database);
    if (m_stops.cut.stop_requested()) {
        TRATO_CHECK(outbox.retryLater(row, failed.code, failed.text, m_clock.now(), 0s));
        return TickReport{.failed = 1};
    }
    if (failed.scope == channels::FailureScope::Account) {
        TRATO_TRY(const auto pause, channels::AccountPauses(m_database).pause(adapter, row, failed, m_clock.now()));
        qCWarning(logEngine) << "account" << pause.account << "pauses after" << pause.code;
        return TickReport{.failed = 1};
    }
    TRATO_TRY(const bool elsewhere, m_fallback.goElsewhere(row, adapter, failed));
    if (elsewhere)
        return TickReport{.failed = 1};
    const Result<void> kept = failed.permanent
                                  ? outbox.failed(row, failed.code, failed.text, m_clock.now())
                                  : outbox.retryLater(row, failed.code, failed.text, m_clock.now(), failed.retryAfter);
    TRATO_CHECK(kept);
    return TickReport{.failed = 1};
}

Result<TickReport> OutboxWorker::askUncertain()
{
    channels::Outbox outbox(m_database);
    TRATO_TRY(const auto rows, outbox.uncertainRows(m_clock.now(), uncertainBatch));
    TickReport report;
    for (const OutboxRow& row : rows) {
        if (m_stops.end.stop_requested())
            break;
        channels::ChannelAdapter* const asked = m_adapters.forChannel(row.message.channel, row.provider);
        if (!asked)
            continue;
        TRATO_TRY(const TickReport one, ask(row, *asked));
        report += one;
    }
    return report;
}

Result<TickReport> OutboxWorker::ask(const OutboxRow& row, channels::ChannelAdapter& adapter)
{
    channels::Outbox outbox(m_database);
    Result<void> looked;
    const auto isTaken = [&](const QString& providerId) {
        const auto other = outbox.byProviderId(adapter.provider(), providerId);
        if (!other)
            looked = Failure(other.error());
        return !other || (*other && (*other)->id != row.id);
    };
    const auto answer =
        adapter.askDelivery(channels::OutgoingMessage::from(row, m_clock.now()), row.updatedAt, isTaken);
    TRATO_CHECK(looked);
    if (!answer || answer->fate == channels::DeliveryAnswer::Fate::Unknown) {
        TRATO_CHECK(outbox.askAgain(row, m_clock.now() + 1min));
        return TickReport{};
    }
    if (answer->fate == channels::DeliveryAnswer::Fate::MayRepeat) {
        TRATO_CHECK(outbox.retryLater(row, QStringLiteral("in_doubt"), row.failureReason, m_clock.now()));
        return TickReport{};
    }
    if (answer->fate == channels::DeliveryAnswer::Fate::Arrived)
        return recordSent(row, adapter, answer->providerId);
    TRATO_CHECK(outbox.neverArrived(row, m_clock.now()));
    return TickReport{};
}

} // namespace trato::engine
