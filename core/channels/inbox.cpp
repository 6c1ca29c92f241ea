#include "channels/inbox.h"

#include "base/digest.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

InboxItem itemFrom(const storage::Row& row)
{
    return {.id = row.id<InboxId>("id"),
        .eventKey = row.text("event_key"),
        .delivery = {.channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
            .provider = row.text("provider"),
            .account = row.text("account"),
            .contentType = row.text("content_type"),
            .body = row.bytes("body")},
        .receivedAt = row.instant("received_at"),
        .attempts = row.number("attempts")};
}

QString bytesKey(const Delivery& delivery) { return QString::fromLatin1(digest::sha256(delivery.body).toHex()); }

} // namespace

/// False when the same bytes are there already.
Result<bool> Inbox::insert(const Arrival& arrival, InboxId id)
{
    const Delivery& delivery = arrival.delivery;
    TRATO_TRY(const qint64 inserted,
        m_database.execute(u"channels/accept_inbox"_s,
            {{":id", id}, {":channel", channelName(delivery.channel)}, {":provider", delivery.provider},
                {":account", delivery.account}, {":event_key", bytesKey(delivery)},
                {":order_key", arrival.orderKeys.value(0)}, {":content_type", delivery.contentType},
                {":body", delivery.body}, {":received_at", arrival.at}}));
    for (qsizetype i = 1; inserted > 0 && i < arrival.orderKeys.size(); ++i)
        TRATO_CHECK(
            m_database.execute(u"channels/add_inbox_key"_s, {{":order_key", arrival.orderKeys[i]}, {":inbox_id", id}}));
    return inserted > 0;
}

Result<std::vector<Accepted>> Inbox::acceptAll(const std::vector<Arrival>& arrivals)
{
    return m_database.transaction([&]() -> Result<std::vector<Accepted>> {
        TRATO_TRY(const auto ids, m_database.nextIds(u"inbox"_s, static_cast<int>(arrivals.size())));
        std::vector<Accepted> accepted;
        accepted.reserve(arrivals.size());
        bool anyNew = false;
        for (size_t i = 0; i < arrivals.size(); ++i) {
            TRATO_TRY(const bool isNew, insert(arrivals[i], InboxId(ids[i])));
            accepted.push_back(isNew ? Accepted{.id = InboxId(ids[i])} : Accepted{.duplicate = true});
            anyNew = anyNew || isNew;
        }
        if (anyNew)
            TRATO_CHECK(m_database.announce(u"inbox"_s));
        return accepted;
    });
}

Result<Accepted> Inbox::accept(const Arrival& arrival)
{
    return m_database.transaction([&]() -> Result<Accepted> {
        TRATO_TRY(auto accepted, acceptAll({arrival}));
        if (!accepted.front().duplicate)
            return accepted.front();
        const Delivery& delivery = arrival.delivery;
        TRATO_TRY(const auto known,
            m_database.one(u"channels/inbox_id_by_key"_s,
                {{":event_key", bytesKey(delivery)}, {":provider", delivery.provider}, {":account", delivery.account}},
                [](const storage::Row& row) { return row.id<InboxId>("id"); }));
        return Accepted{known.value_or(InboxId()), true};
    });
}

Result<std::vector<InboxItem>> Inbox::claim(const Claim& claim)
{
    return m_database.transaction([&]() -> Result<std::vector<InboxItem>> {
        TRATO_CHECK(
            m_database.one(u"channels/lock_claims"_s, {{":queue", u"trato.inbox"_s}}, [](const auto&) { return 0; }));
        TRATO_TRY(auto items, m_database.all(u"channels/claim_inbox"_s,
                                  {{":worker", claim.worker}, {":now", claim.now}, {":until", claim.now + claim.lease},
                                      {":limit", claim.limit}},
                                  itemFrom));
        std::ranges::sort(items, {}, &InboxItem::id);
        return items;
    });
}

Result<void> Inbox::leave(const char* statement, const InboxItem& item, const QString& worker, Instant at,
    const char* atName, const QString& reason)
{
    TRATO_TRY(const qint64 changed,
        m_database.execute(QLatin1StringView(statement),
            {{":event_key", item.eventKey}, {":provider", item.delivery.provider}, {":account", item.delivery.account},
                {":worker", worker}, {atName, at}, {":reason", reason}}));
    if (changed == 0)
        return failure(u"lease_lost"_s,
            QCoreApplication::translate("channels", "Another worker has taken this message over."),
            {{u"inbox"_s, item.id.value()}});
    return {};
}

Result<void> Inbox::finish(const InboxItem& item, const QString& worker, Instant now, const QString& note)
{
    return leave("channels/finish_inbox", item, worker, now, ":now", note);
}

Result<void> Inbox::park(const InboxItem& item, const QString& worker, Instant now, const QString& reason)
{
    return leave("channels/park_inbox", item, worker, now, ":now", reason);
}

Result<void> Inbox::setAside(const InboxItem& item, const QString& worker, Instant now, const QString& types)
{
    return leave("channels/set_aside_inbox", item, worker, now, ":now", types);
}

Result<void> Inbox::postpone(const InboxItem& item, const QString& worker, Instant notBefore, const QString& reason)
{
    return leave("channels/postpone_inbox", item, worker, notBefore, ":not_before", reason);
}

Result<bool> Inbox::reopen(InboxId id)
{
    TRATO_TRY(const qint64 changed, m_database.execute(u"channels/reopen_inbox"_s, {{":id", id}}));
    return changed > 0;
}

Result<bool> Inbox::firstSight(const QString& provider, const QString& eventKey, InboxId id, Instant now)
{
    TRATO_TRY(const qint64 inserted,
        m_database.execute(u"channels/see_event"_s,
            {{":provider", provider}, {":event_key", eventKey}, {":inbox_id", id}, {":at", now}}));
    return inserted > 0;
}

Result<std::optional<InboxItem>> Inbox::item(InboxId id)
{
    return m_database.one(u"channels/inbox_item"_s, {{":id", id}}, [](const storage::Row& row) {
        InboxItem item = itemFrom(row);
        item.state = row.text("state");
        item.reason = row.text("reason");
        return item;
    });
}

Result<qint64> Inbox::due(Instant now)
{
    TRATO_TRY(const auto count, m_database.one(u"channels/inbox_due"_s, {{":now", now}},
                                    [](const storage::Row& row) { return row.integer("due"); }));
    return count.value_or(0);
}

Result<qint64> Inbox::waiting()
{
    TRATO_TRY(const auto count, m_database.one(u"channels/inbox_waiting"_s, {},
                                    [](const storage::Row& row) { return row.integer("waiting"); }));
    return count.value_or(0);
}

Result<void> Inbox::clearKeys()
{
    TRATO_CHECK(m_database.execute(u"channels/clear_inbox_keys"_s));
    return {};
}

} // namespace trato::channels
