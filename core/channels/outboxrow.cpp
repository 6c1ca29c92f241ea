#include "channels/outboxrow.h"

#include "storage/row.h"

#include <array>

namespace trato::channels {

namespace {

constexpr std::array<const char*, 10> states{
    "queued", "claimed", "handed_over", "sent", "delivered", "read", "failed", "refused", "uncertain", "recalled"};

NewOutbox messageFrom(const storage::Row& row)
{
    return {.debtor = row.id<DebtorId>("debtor_id"),
        .channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
        .handle = row.text("handle"),
        .purpose = row.text("purpose"),
        .kind = row.text("kind"),
        .templateName = row.text("template"),
        .subject = row.text("subject"),
        .body = row.text("body"),
        .payload = row.object("payload"),
        .origin = row.text("origin"),
        .actor = row.text("actor"),
        .reason = row.text("reason"),
        .contract = row.isNull("contract_id") ? std::nullopt : std::optional(row.id<ContractId>("contract_id")),
        .agreement = row.isNull("agreement_id") ? std::nullopt : std::optional(row.id<AgreementId>("agreement_id")),
        .dedupeKey = row.text("dedupe_key"),
        .priority = row.number("priority"),
        .notBefore = row.instant("not_before"),
        .notAfter = row.instant("not_after"),
        .trace = row.object("trace")};
}

} // namespace

QString outboxStateName(OutboxState state) { return QString::fromLatin1(states.at(static_cast<size_t>(state))); }

std::optional<OutboxState> outboxStateFromName(QStringView name)
{
    for (size_t i = 0; i < states.size(); ++i) {
        if (name == QLatin1StringView(states[i]))
            return static_cast<OutboxState>(i);
    }
    return std::nullopt;
}

OutboxRow outboxRowFrom(const storage::Row& row)
{
    return {.id = row.id<OutboxId>("id"),
        .message = messageFrom(row),
        .state = outboxStateFromName(row.text("state")).value_or(OutboxState::Uncertain),
        .createdAt = row.instant("created_at"),
        .updatedAt = row.instant("updated_at"),
        .claimedBy = row.text("claimed_by"),
        .leaseUntil = row.instant("lease_until"),
        .attempts = row.number("attempts"),
        .clientId = row.text("client_id"),
        .provider = row.text("provider"),
        .providerId = row.text("provider_id"),
        .failureCode = row.text("failure_code"),
        .failureReason = row.text("failure_reason"),
        .refusedBy = row.text("refused_by"),
        .refusedReason = row.text("refused_reason"),
        .nextAllowedAt = row.instant("next_allowed_at"),
        .interaction =
            row.isNull("interaction_id") ? std::nullopt : std::optional(row.id<InteractionId>("interaction_id")),
        .fallBackAt = row.instant("fall_back_at"),
        .revokingSince = row.instant("revoking_since"),
        .inDoubt = row.flag("in_doubt")};
}

OutboxState outboxStateOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Queued: return OutboxState::HandedOver;
    case DeliveryStatus::Sent: return OutboxState::Sent;
    case DeliveryStatus::Delivered: return OutboxState::Delivered;
    case DeliveryStatus::Read:
    case DeliveryStatus::Played: return OutboxState::Read;
    case DeliveryStatus::Failed: return OutboxState::Failed;
    }
    Q_UNREACHABLE();
}

DeliveryStatus deliveryStatusOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Sent: return DeliveryStatus::Sent;
    case OutboxState::Delivered: return DeliveryStatus::Delivered;
    case OutboxState::Read: return DeliveryStatus::Read;
    case OutboxState::Failed: return DeliveryStatus::Failed;
    case OutboxState::Queued:
    case OutboxState::Claimed:
    case OutboxState::HandedOver:
    case OutboxState::Refused:
    case OutboxState::Uncertain:
    case OutboxState::Recalled: return DeliveryStatus::Queued;
    }
    Q_UNREACHABLE();
}

} // namespace trato::channels
