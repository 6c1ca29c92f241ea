#include "timeline/timeline.h"

#include "base/json.h"
#include "base/text.h"
#include "storage/database.h"
#include "timeline/receipts.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::timeline {
namespace {

using storage::Bindings;
using storage::Row;

constexpr size_t usualPage = 50;
const QString internalChannel = QStringLiteral("internal");

std::optional<QString> whenGiven(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

std::optional<QString> whenGiven(const QJsonObject& object)
{
    return object.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(json::compact(object)));
}

Interaction interactionOf(const Row& row)
{
    return {
        .id = row.id<InteractionId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .at = row.instant("at"),
        .channel = row.text("channel"),
        .direction = directionFromName(row.word("direction")),
        .kind = row.text("kind"),
        .text = row.text("text"),
        .actorKind = actorKindFromName(row.word("actor_kind")),
        .actor = row.text("actor"),
        .handle = row.text("handle"),
        .provider = row.text("provider"),
        .providerId = row.text("provider_id"),
        .outbox = row.id<OutboxId>("outbox_id"),
        .inbox = row.id<InboxId>("inbox_id"),
        .replyTo = row.id<InteractionId>("reply_to"),
        .payload = row.object("payload"),
    };
}

Bindings bindingsOf(const NewInteraction& line, qint64 id)
{
    return {{":debtor", line.debtor}, {":at", line.at}, {":id", id},
        {":channel", line.channel ? channelName(*line.channel) : internalChannel},
        {":direction", directionName(line.direction)}, {":kind", line.kind}, {":text", text::storable(line.text)},
        {":actor_kind", actorKindName(line.actorKind)}, {":actor", text::storable(line.actor)},
        {":handle", whenGiven(line.handle)}, {":provider", whenGiven(line.provider)},
        {":provider_id", whenGiven(line.providerId)}, {":outbox", line.outbox}, {":inbox", line.inbox},
        {":reply_to", line.replyTo}, {":payload", whenGiven(line.payload)}};
}

/// Without their receipts.
Result<std::vector<Entry>> linesOf(storage::Database& database, const QString& statement, const Bindings& bindings)
{
    std::vector<Entry> lines;
    lines.reserve(usualPage);
    TRATO_CHECK(database.each(statement, bindings, [&](const Row& row) {
        lines.push_back({.interaction = interactionOf(row), .status = {}, .failure = {}, .statusAt = {}});
    }));
    return lines;
}

Failure noInteraction(InteractionId id)
{
    return failure(QStringLiteral("no_interaction"),
        QCoreApplication::translate("timeline", "There is no interaction number %1.").arg(id.value()));
}

QString pageStatement(const PageRequest& request)
{
    QString name = QStringLiteral("timeline/page");
    if (!request.channel.isEmpty())
        name += QStringLiteral("_of_channel");
    if (request.before)
        name += QStringLiteral("_before");
    return name;
}

} // namespace

Result<InteractionId> Timeline::append(const NewInteraction& interaction)
{
    return m_database.transaction([&]() -> Result<InteractionId> {
        TRATO_TRY(const qint64 number, m_database.nextId(QStringLiteral("interaction")));
        const InteractionId id(number);
        TRATO_CHECK(m_database.execute(QStringLiteral("timeline/append"), bindingsOf(interaction, number)));
        if (!interaction.providerId.isEmpty())
            TRATO_CHECK(recordReference(
                interaction.provider, interaction.providerId, {interaction.debtor, id, interaction.outbox}));
        TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), interaction.debtor));
        return id;
    });
}

Result<ReceiptEffect> Timeline::appendReceipt(DebtorId debtor, InteractionId interaction, ReceiptStatus status,
    Instant at, const QString& code, const QString& reason)
{
    return m_database.transaction([&]() -> Result<ReceiptEffect> {
        TRATO_TRY(const auto place,
            m_database.one(QStringLiteral("timeline/place"), {{":debtor", debtor}, {":interaction", interaction}},
                [](const Row& row) { return row.instant("at"); }));
        if (!place)
            return noInteraction(interaction);
        TRATO_TRY(auto present, receiptsOf(m_database, debtor, *place, *place));
        std::erase_if(present, [&](const Receipt& known) { return known.line.id != interaction; });
        if (std::any_of(present.begin(), present.end(), [&](const Receipt& known) { return known.status == status; }))
            return ReceiptEffect::Repeated;
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("receipt")));
        TRATO_CHECK(m_database.execute(QStringLiteral("timeline/append_receipt"),
            {{":debtor", debtor}, {":interaction_at", place->microseconds()}, {":interaction", interaction},
                {":id", id}, {":at", at}, {":status", receiptStatusName(status)}, {":code", whenGiven(code)},
                {":reason", whenGiven(text::storable(reason))}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), debtor));
        const bool late =
            std::any_of(present.begin(), present.end(), [&](const Receipt& known) { return known.status > status; });
        return late ? ReceiptEffect::Late : ReceiptEffect::Advanced;
    });
}

Result<std::vector<Entry>> Timeline::page(const PageRequest& request) const
{
    if (request.after)
        return pageAfter(request.debtor, *request.after, request.limit);
    Bindings bindings{{":debtor", request.debtor}, {":limit", request.limit}};
    if (!request.channel.isEmpty())
        bindings.push_back({":channel", request.channel});
    if (request.before) {
        bindings.push_back({":at", request.before->at.microseconds()});
        bindings.push_back({":id", request.before->id.value()});
    }
    TRATO_TRY(std::vector<Entry> entries, linesOf(m_database, pageStatement(request), bindings));
    TRATO_CHECK(addReceipts(m_database, entries));
    return entries;
}

Result<std::vector<Entry>> Timeline::around(InteractionId id, int count) const
{
    TRATO_TRY(const Entry middle, byId(id));
    const Cursor cursor = Cursor::of(middle.interaction);
    TRATO_TRY(std::vector<Entry> entries, pageAfter(middle.interaction.debtor, cursor, count));
    entries.push_back(middle);
    TRATO_TRY(const auto older, page({.debtor = middle.interaction.debtor, .before = cursor, .limit = count}));
    entries.insert(entries.end(), older.begin(), older.end());
    return entries;
}

Result<std::vector<Entry>> Timeline::pageAfter(DebtorId debtor, const Cursor& cursor, int limit) const
{
    TRATO_TRY(std::vector<Entry> entries,
        linesOf(m_database, QStringLiteral("timeline/page_after"),
            {{":debtor", debtor}, {":at", cursor.at.microseconds()}, {":id", cursor.id.value()}, {":limit", limit}}));
    std::reverse(entries.begin(), entries.end());
    TRATO_CHECK(addReceipts(m_database, entries));
    return entries;
}

Result<std::vector<DayLines>> Timeline::days(DebtorId debtor) const
{
    // One offset for all days: the desk's zone knows no summer time any more, and an hour at midnight is no matter
    // here.
    const qint64 offset =
        -static_cast<qint64>(deskZone().standardTimeOffset(QDateTime::fromSecsSinceEpoch(0))) * 1'000'000;
    return m_database.all(
        QStringLiteral("timeline/days"), {{":debtor", debtor}, {":offset", offset}}, [](const Row& row) {
            return DayLines{QDate(1970, 1, 1).addDays(row.integer("day")), row.number("lines")};
        });
}

Result<std::vector<SkippedStep>> Timeline::skippedSteps(DebtorId debtor, Instant oldest, Instant newest) const
{
    return m_database.all(QStringLiteral("timeline/skipped_steps"),
        {{":debtor", debtor}, {":oldest", oldest.microseconds()}, {":newest", newest.microseconds()}},
        [](const Row& row) {
            return SkippedStep{row.instant("at"), row.text("step"), row.text("reason")};
        });
}

Result<Entry> Timeline::byId(InteractionId id) const
{
    TRATO_TRY(
        std::vector<Entry> found, linesOf(m_database, QStringLiteral("timeline/interaction_by_id"), {{":id", id}}));
    if (found.empty())
        return noInteraction(id);
    TRATO_CHECK(addReceipts(m_database, found));
    return found.front();
}

Result<std::optional<MessageRef>> Timeline::messageRef(const QString& provider, const QString& providerId) const
{
    return m_database.one(QStringLiteral("timeline/message_ref"),
        {{":provider", provider}, {":provider_id", providerId}}, [](const Row& row) {
            return MessageRef{
                row.id<DebtorId>("debtor_id"), row.id<InteractionId>("interaction_id"), row.id<OutboxId>("outbox_id")};
        });
}

Result<void> Timeline::recordReference(const QString& provider, const QString& providerId, const MessageRef& reference)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("timeline/record_message_ref"),
        {{":provider", provider}, {":provider_id", providerId}, {":debtor", reference.debtor},
            {":interaction", reference.interaction}, {":outbox", reference.outbox}}));
    return {};
}

} // namespace trato::timeline
