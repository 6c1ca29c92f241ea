#include "channels/outbox.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/outboxrow.h"
#include "channels/sendable.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace trato::channels {

using namespace Qt::StringLiterals;
using storage::Bindings;

namespace {

std::optional<QString> jsonOrNull(const QJsonObject& object)
{
    return object.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(json::compact(object)));
}

std::optional<QString> textOrNull(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

Bindings bindingsOf(const Outbox::Recall& recall)
{
    const QString purposes = recall.purposes.isEmpty() ? QString() : u',' + recall.purposes.join(u',') + u',';
    return {{":debtor_id", recall.debtor}, {":contract_id", recall.contract}, {":purposes", purposes},
        {":channel", recall.channel ? channelName(*recall.channel) : QString()}, {":handle", recall.handle}};
}

Failure leaseLost(OutboxId id)
{
    return failure(u"lease_lost"_s,
        QCoreApplication::translate("channels", "The message was recalled or taken over meanwhile; it is not sent."),
        {{u"outbox"_s, id.value()}});
}

/// Runs a statement on one row and tells the others. Code `lease_lost` when the row is in another state by now.
Result<void> change(storage::Database& database, const QString& statement, const OutboxRow& row, Bindings bindings)
{
    return database.transaction([&]() -> Result<void> {
        bindings.push_back({":debtor_id", row.message.debtor});
        bindings.push_back({":id", row.id});
        TRATO_TRY(const qint64 changed, database.execute(statement, bindings));
        if (changed == 0)
            return leaseLost(row.id);
        return database.announce(u"outbox"_s, row.message.debtor);
    });
}

auto urgency(const OutboxRow& row) { return std::tuple(row.message.priority, row.message.notBefore, row.id); }

Bindings insertion(const NewOutbox& message, qint64 id, const QString& clientId, const QString& dedupeKey, Instant now)
{
    return {{":debtor_id", message.debtor}, {":id", id}, {":channel", channelName(message.channel)},
        {":handle", message.handle}, {":purpose", message.purpose}, {":kind", message.kind},
        {":template", textOrNull(message.templateName)}, {":subject", textOrNull(message.subject)},
        {":body", message.body}, {":payload", jsonOrNull(message.payload)}, {":origin", message.origin},
        {":actor", message.actor}, {":reason", message.reason}, {":contract_id", message.contract},
        {":agreement_id", message.agreement}, {":dedupe_key", dedupeKey}, {":priority", message.priority},
        {":not_before", message.notBefore.isNever() ? now : message.notBefore}, {":not_after", message.notAfter},
        {":now", now}, {":client_id", clientId}, {":trace", jsonOrNull(message.trace)}};
}

} // namespace

Result<Queued> Outbox::queue(const NewOutbox& message, Instant now)
{
    TRATO_CHECK(checkSendable(message));
    const QString clientId = QString::fromLatin1(digest::randomHex(12));
    const QString dedupeKey = message.dedupeKey.isEmpty() ? clientId : message.dedupeKey;
    return m_database.transaction([&]() -> Result<Queued> {
        TRATO_TRY(const qint64 id, m_database.nextId(u"outbox"_s));
        TRATO_TRY(const qint64 inserted,
            m_database.execute(u"channels/queue_outbox"_s, insertion(message, id, clientId, dedupeKey, now)));
        if (inserted > 0) {
            TRATO_CHECK(m_database.announce(u"outbox"_s, message.debtor));
            return Queued{OutboxId(id), clientId, false};
        }
        TRATO_TRY(const auto known,
            m_database.one(u"channels/outbox_by_dedupe_key"_s,
                {{":debtor_id", message.debtor}, {":dedupe_key", dedupeKey}}, [](const storage::Row& row) {
                    return Queued{row.id<OutboxId>("id"), row.text("client_id"), true};
                }));
        return known.value_or(Queued{});
    });
}

Result<std::vector<OutboxRow>> Outbox::claim(const Claim& claim)
{
    return m_database.transaction([&]() -> Result<std::vector<OutboxRow>> {
        TRATO_CHECK(
            m_database.one(u"channels/lock_claims"_s, {{":queue", u"trato.outbox"_s}}, [](const auto&) { return 0; }));
        TRATO_TRY(auto rows, m_database.all(u"channels/claim_outbox"_s,
                                 {{":worker", claim.worker}, {":now", claim.now}, {":until", claim.now + claim.lease},
                                     {":debtor_id", claim.debtor}, {":limit", claim.limit}},
                                 outboxRowFrom));
        std::ranges::sort(rows, {}, urgency);
        return rows;
    });
}

Result<std::vector<OutboxRow>> Outbox::outOfDate(Instant now, int limit)
{
    return m_database.all(u"channels/outbox_out_of_date"_s, {{":now", now}, {":limit", limit}}, outboxRowFrom);
}

Result<void> Outbox::release(const QString& worker, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 released,
            m_database.execute(u"channels/release_outbox"_s, {{":worker", worker}, {":now", now}}));
        return released > 0 ? m_database.announce(u"outbox"_s) : Result<void>();
    });
}

Result<void> Outbox::handOver(const OutboxRow& row, const QString& worker, Instant now, Instant fallBackAt)
{
    return change(m_database, u"channels/hand_over_outbox"_s, row,
        {{":worker", worker}, {":now", now}, {":fall_back_at", fallBackAt}});
}

Result<void> Outbox::sent(const OutboxRow& row, const QString& provider, const QString& providerId, Instant now,
    std::optional<InteractionId> interaction)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(change(m_database, u"channels/outbox_sent"_s, row,
            {{":provider", provider}, {":provider_id", providerId}, {":interaction_id", interaction}, {":now", now}}));
        TRATO_CHECK(m_database.execute(u"channels/refer_message"_s,
            {{":provider", provider}, {":provider_id", providerId}, {":debtor_id", row.message.debtor},
                {":interaction_id", interaction}, {":outbox_id", row.id}}));
        return {};
    });
}

Result<void> Outbox::failed(const OutboxRow& row, const QString& code, const QString& reason, Instant now)
{
    return change(m_database, u"channels/outbox_failed"_s, row, {{":code", code}, {":reason", reason}, {":now", now}});
}

Result<void> Outbox::retryLater(const OutboxRow& row, const QString& code, const QString& reason, Instant now,
    std::optional<std::chrono::seconds> retryAfter)
{
    // The row was claimed before the hand-over that counted this attempt.
    const int attempts = row.attempts + 1;
    if (attempts >= maxAttempts)
        return failed(row, code, reason, now);
    const Instant notBefore = now + retryAfter.value_or(backOff(attempts));
    return change(m_database, u"channels/outbox_requeue"_s, row,
        {{":not_before", notBefore}, {":code", code}, {":reason", reason}, {":now", now}});
}

Result<void> Outbox::uncertain(const OutboxRow& row, const QString& reason, Instant now)
{
    return change(m_database, u"channels/outbox_uncertain"_s, row, {{":reason", reason}, {":now", now}});
}

Result<void> Outbox::neverArrived(const OutboxRow& row, Instant now)
{
    return change(m_database, u"channels/outbox_requeue"_s, row,
        {{":not_before", now}, {":code", std::nullopt}, {":reason", std::nullopt}, {":now", now}});
}

Result<void> Outbox::refuse(const OutboxRow& row, const Refusal& refusal, Instant now)
{
    return change(m_database, u"channels/outbox_refused"_s, row,
        {{":rule", refusal.rule}, {":reason", refusal.reason}, {":next_allowed", refusal.nextAllowed},
            {":trace", jsonOrNull(refusal.trace)}, {":now", now}});
}

Result<void> Outbox::defer(const OutboxRow& row, const Refusal& refusal, Instant now)
{
    return change(m_database, u"channels/outbox_deferred"_s, row,
        {{":rule", refusal.rule}, {":reason", refusal.reason}, {":next_allowed", refusal.nextAllowed},
            {":trace", jsonOrNull(refusal.trace)}, {":now", now}});
}

Result<void> Outbox::sayAsTemplate(const OutboxRow& row, const QStringList& parameters, Instant now)
{
    QJsonObject payload = row.message.payload;
    payload.insert(u"parameters"_s, QJsonArray::fromStringList(parameters));
    return change(
        m_database, u"channels/outbox_as_template"_s, row, {{":payload", jsonOrNull(payload)}, {":now", now}});
}

Result<void> Outbox::reword(const OutboxRow& row, const QString& body, const QJsonObject& payload, Instant now)
{
    return change(m_database, u"channels/outbox_reword"_s, row,
        {{":body", body}, {":payload", jsonOrNull(payload)}, {":now", now}});
}

Result<qint64> Outbox::recall(const Recall& recall, Instant now)
{
    storage::Bindings bindings = bindingsOf(recall);
    bindings.insert(bindings.end(), {{":reason", recall.reason}, {":now", now}});
    return m_database.transaction([&]() -> Result<qint64> {
        TRATO_TRY(const qint64 recalled, m_database.execute(u"channels/recall_outbox"_s, bindings));
        if (recalled > 0)
            TRATO_CHECK(m_database.announce(u"outbox"_s, recall.debtor));
        return recalled;
    });
}

Result<qint64> Outbox::recallable(const Recall& recall) const
{
    TRATO_TRY(const auto count, m_database.one(u"channels/count_recallable"_s, bindingsOf(recall),
                                    [](const storage::Row& row) { return row.integer("messages"); }));
    return count.value_or(0);
}

Result<bool> Outbox::recall(OutboxId id, const QString& reason, Instant now)
{
    return m_database.transaction([&]() -> Result<bool> {
        TRATO_TRY(const auto debtor,
            m_database.one(u"channels/recall_one_outbox"_s, {{":id", id}, {":reason", reason}, {":now", now}},
                [](const storage::Row& row) { return row.id<DebtorId>("debtor_id"); }));
        if (debtor)
            TRATO_CHECK(m_database.announce(u"outbox"_s, *debtor));
        return debtor.has_value();
    });
}

Result<Outbox::Recovered> Outbox::recover(Instant now)
{
    const QString reason = QCoreApplication::translate(
        "channels", "The program ended while it was sending; the provider is asked whether it arrived.");
    return m_database.transaction([&]() -> Result<Recovered> {
        TRATO_TRY(const qint64 requeued, m_database.execute(u"channels/outbox_requeue_expired"_s, {{":now", now}}));
        TRATO_TRY(const qint64 uncertain,
            m_database.execute(u"channels/outbox_doubt_expired"_s, {{":now", now}, {":reason", reason}}));
        if (requeued + uncertain > 0)
            TRATO_CHECK(m_database.announce(u"outbox"_s));
        return Recovered{requeued, uncertain};
    });
}

Result<std::vector<OutboxRow>> Outbox::uncertainRows(Instant now, int limit)
{
    return m_database.all(u"channels/outbox_uncertain_rows"_s, {{":now", now}, {":limit", limit}}, outboxRowFrom);
}

Result<void> Outbox::askAgain(const OutboxRow& row, Instant at)
{
    return change(m_database, u"channels/outbox_ask_again"_s, row, {{":not_before", at}});
}

Result<std::vector<Outbox::Lost>> Outbox::giveUp(Instant handedOverBefore, Instant now)
{
    const QString reason = QCoreApplication::translate(
        "channels", "The connection broke while it was being sent, and the provider never said whether it arrived.");
    return m_database.transaction([&]() -> Result<std::vector<Lost>> {
        TRATO_TRY(auto lost, m_database.all(u"channels/outbox_give_up"_s,
                                 {{":handed_over_before", handedOverBefore}, {":now", now}, {":reason", reason}},
                                 [](const storage::Row& row) {
                                     return Lost{row.id<DebtorId>("debtor_id"), row.id<OutboxId>("id")};
                                 }));
        for (const Lost& each : lost)
            TRATO_CHECK(m_database.announce(u"outbox"_s, each.debtor));
        return lost;
    });
}

Result<std::optional<OutboxRow>> Outbox::row(OutboxId id)
{
    return m_database.one(u"channels/outbox_by_id"_s, {{":id", id}}, outboxRowFrom);
}

Result<std::optional<OutboxRow>> Outbox::byClientId(const QString& clientId)
{
    return m_database.one(u"channels/outbox_by_client_id"_s, {{":client_id", clientId}}, outboxRowFrom);
}

Result<std::optional<OutboxRow>> Outbox::byProviderId(const QString& provider, const QString& providerId)
{
    return m_database.one(
        u"channels/outbox_by_provider_id"_s, {{":provider", provider}, {":provider_id", providerId}}, outboxRowFrom);
}

Result<std::vector<OutboxRow>> Outbox::ofDebtor(DebtorId debtor, int limit)
{
    return m_database.all(u"channels/outbox_of_debtor"_s, {{":debtor_id", debtor}, {":limit", limit}}, outboxRowFrom);
}

Result<qint64> Outbox::due(Instant now)
{
    TRATO_TRY(const auto count, m_database.one(u"channels/outbox_due"_s, {{":now", now}},
                                    [](const storage::Row& row) { return row.integer("due"); }));
    return count.value_or(0);
}

Result<std::vector<OutboxRow>> Outbox::waitingOf(DebtorId debtor, const QString& actor)
{
    return m_database.all(u"channels/waiting_of_person"_s, {{":debtor_id", debtor}, {":actor", actor}}, outboxRowFrom);
}

Result<std::vector<OutboxRow>> Outbox::waiting(DebtorId debtor)
{
    return m_database.all(u"channels/waiting_of_debtor"_s, {{":debtor_id", debtor}}, outboxRowFrom);
}

std::chrono::seconds Outbox::backOff(int attempts)
{
    constexpr std::chrono::seconds first{30};
    constexpr std::chrono::seconds longest{3600};
    return std::min(longest, first * (1 << std::clamp(attempts - 1, 0, 10)));
}

} // namespace trato::channels
