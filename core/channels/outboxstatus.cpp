#include "channels/outbox.h"
#include "channels/outboxrow.h"
#include "storage/database.h"

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<OutboxRow>> findRow(storage::Database& database, const QString& provider, const Status& status)
{
    if (!status.clientId.isEmpty()) {
        TRATO_TRY(auto row,
            database.one(u"channels/outbox_by_client_id"_s, {{":client_id", status.clientId}}, outboxRowFrom));
        if (row)
            return row;
    }
    return Outbox(database).byProviderId(provider, status.providerId);
}

std::optional<QString> firstError(const Status& status, QString ProviderError::*part)
{
    if (status.status != DeliveryStatus::Failed)
        return std::nullopt;
    return status.errors.empty() ? status.providerStatus : status.errors.front().*part;
}

Result<void> record(storage::Database& database, const OutboxRow& row, const QString& provider, const Status& status,
    OutboxState state, Instant now)
{
    TRATO_CHECK(database.execute(u"channels/outbox_set_status"_s,
        {{":state", outboxStateName(state)}, {":provider", provider}, {":provider_id", status.providerId},
            {":code", firstError(status, &ProviderError::code)}, {":reason", firstError(status, &ProviderError::title)},
            {":now", now}, {":debtor_id", row.message.debtor}, {":id", row.id}}));
    TRATO_CHECK(database.execute(u"channels/refer_message"_s,
        {{":provider", provider}, {":provider_id", status.providerId}, {":debtor_id", row.message.debtor},
            {":interaction_id", row.interaction}, {":outbox_id", row.id}}));
    return database.announce(u"outbox"_s, row.message.debtor);
}

OutboxState stateAfter(OutboxState before, DeliveryStatus reported)
{
    const DeliveryStatus known = deliveryStatusOf(before);
    const DeliveryStatus later = laterStatus(known, reported);
    if (later != known)
        return outboxStateOf(later);
    // Whatever a provider says about it, it has it.
    return before == OutboxState::HandedOver || before == OutboxState::Uncertain ? OutboxState::Sent : before;
}

} // namespace

Result<std::optional<StatusEffect>> Outbox::applyStatus(const QString& provider, const Status& status, Instant now)
{
    return m_database.transaction([&]() -> Result<std::optional<StatusEffect>> {
        TRATO_TRY(const auto row, findRow(m_database, provider, status));
        if (!row)
            return std::nullopt;
        const OutboxState after = stateAfter(row->state, status.status);
        if (after != row->state)
            TRATO_CHECK(record(m_database, *row, provider, status, after, now));
        return StatusEffect{row->message.debtor, row->id, row->interaction, row->state, after};
    });
}

} // namespace trato::channels
