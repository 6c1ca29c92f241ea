#include "engine/outgoingentry.h"

#include "agents/asked.h"
#include "agents/surveys.h"
#include "channels/attachments.h"
#include "compliance/contactfacts.h"
#include "storage/database.h"
#include "timeline/media.h"
#include "timeline/timeline.h"

namespace trato::engine {

namespace {

timeline::ActorKind actorKindOf(const QString& origin)
{
    if (origin == QStringLiteral("human"))
        return timeline::ActorKind::Human;
    return origin == QStringLiteral("system") ? timeline::ActorKind::System : timeline::ActorKind::Agent;
}

timeline::NewInteraction entryOf(
    const channels::OutboxRow& row, const QString& provider, const QString& providerId, Instant now)
{
    const channels::NewOutbox& message = row.message;
    QJsonObject payload{{QStringLiteral("template"), message.templateName}, {QStringLiteral("reason"), message.reason},
        {QStringLiteral("subject"), message.subject}, {QStringLiteral("purpose"), message.purpose},
        {QStringLiteral("handed_over"), row.updatedAt.microseconds()}};
    for (const QLatin1StringView field : {agents::asksField, compliance::acknowledgesField}) {
        if (message.payload.contains(field))
            payload.insert(field, message.payload[field]);
    }
    return {.debtor = message.debtor,
        .at = now,
        .channel = message.channel,
        .direction = timeline::Direction::Out,
        .kind = message.kind,
        .text = message.body,
        .actorKind = actorKindOf(message.origin),
        .actor = message.actor,
        .handle = message.handle,
        .provider = provider,
        .providerId = providerId,
        .outbox = row.id,
        .payload = payload};
}

/// What went along is seen at its line.
Result<void> hangFiles(storage::Database& database, const channels::OutboxRow& row, const timeline::Cursor& line)
{
    int number = 0;
    for (const channels::Attachment& file : channels::attachmentsOf(row.message.payload)) {
        TRATO_CHECK(timeline::MediaStore(database).hang({.debtor = row.message.debtor,
            .line = line,
            .number = ++number,
            .mimeType = file.mimeType,
            .name = file.name,
            .size = file.size,
            .sha256 = file.sha256}));
    }
    return {};
}

} // namespace

Result<InteractionId> enterOutgoing(storage::Database& database, const channels::OutboxRow& row,
    const QString& provider, const QString& providerId, Instant now)
{
    channels::Outbox outbox(database);
    TRATO_TRY(const auto present, outbox.row(row.id));
    if (present && present->interaction)
        return *present->interaction;
    timeline::Timeline lines(database);
    const timeline::NewInteraction line = entryOf(row, provider, providerId, now);
    TRATO_TRY(const InteractionId interaction, lines.append(line));
    TRATO_CHECK(agents::Surveys(database).noteAsked(
        row.message.debtor, agents::askedIn(line.payload).question, row.message.agreement, interaction, now));
    TRATO_CHECK(hangFiles(database, row, {now, interaction}));
    TRATO_CHECK(lines.appendReceipt(row.message.debtor, interaction, timeline::ReceiptStatus::Sent, now));
    TRATO_CHECK(outbox.sent(row, provider, providerId, now, interaction));
    return interaction;
}

} // namespace trato::engine
