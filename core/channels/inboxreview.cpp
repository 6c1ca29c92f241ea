#include "channels/inboxreview.h"

#include "channels/reception.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

SetAside setAsideFrom(const storage::Row& row)
{
    return {.id = row.id<InboxId>("id"),
        .channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
        .provider = row.text("provider"),
        .account = row.text("account"),
        .contentType = row.text("content_type"),
        .state = row.text("state"),
        .reason = row.text("reason"),
        .receivedAt = row.instant("received_at"),
        .at = row.instant("processed_at"),
        .tries = row.number("attempts"),
        .bytes = row.integer("size")};
}

QJsonObject auditDetail(const InboxItem& item, const QString& reason)
{
    return {{u"inbox"_s, item.id.value()}, {u"provider"_s, item.delivery.provider},
        {u"account"_s, item.delivery.account}, {u"was"_s, item.state}, {u"because"_s, item.reason},
        {u"tries"_s, item.attempts}, {u"reason"_s, reason}};
}

} // namespace

Result<std::vector<SetAside>> InboxReview::list(const Search& search)
{
    return m_database.all(u"channels/inbox_review"_s,
        {{":state", search.state}, {":provider", search.provider}, {":after", search.after.value()},
            {":limit", search.limit}},
        setAsideFrom);
}

Result<InboxItem> InboxReview::existing(InboxId id)
{
    TRATO_TRY(auto item, Inbox(m_database).item(id));
    if (!item)
        return failure(u"no_delivery"_s,
            QCoreApplication::translate("channels", "There is no delivery %1 in the inbox.").arg(id.value()),
            {{u"inbox"_s, id.value()}});
    return std::move(*item);
}

Result<InboxReview::Sight> InboxReview::look(InboxId id)
{
    TRATO_TRY(InboxItem item, existing(id));
    Sight sight{.item = std::move(item)};
    const auto events = parseDelivery(sight.item.delivery);
    if (!events) {
        sight.unreadable = events.error().code + u": "_s + events.error().message;
        return sight;
    }
    for (const InboundEvent& event : *events)
        sight.events.append(eventName(event));
    return sight;
}

Result<InboxReview::Retried> InboxReview::retry(InboxId id, const QString& actor, Instant now)
{
    return m_database.transaction([&]() -> Result<Retried> {
        TRATO_TRY(const InboxItem before, existing(id));
        TRATO_TRY(const bool again, Inbox(m_database).reopen(id));
        if (!again)
            return Retried{.id = id, .state = before.state, .again = false};
        TRATO_CHECK(storage::audit(
            m_database, {.at = now, .actor = actor, .action = u"retry_delivery"_s, .detail = auditDetail(before, {})}));
        TRATO_CHECK(m_database.announce(u"inbox"_s));
        return Retried{.id = id, .state = u"received"_s, .again = true};
    });
}

Result<std::vector<InboxReview::Retried>> InboxReview::retryThese(
    const std::vector<InboxId>& ids, const QString& actor, Instant now)
{
    return m_database.transaction([&]() -> Result<std::vector<Retried>> {
        std::vector<Retried> retried;
        retried.reserve(ids.size());
        for (const InboxId id : ids) {
            TRATO_TRY(const Retried done, retry(id, actor, now));
            retried.push_back(done);
        }
        return retried;
    });
}

Result<std::vector<InboxReview::Retried>> InboxReview::retryAll(const Search& search, const QString& actor, Instant now)
{
    return m_database.transaction([&]() -> Result<std::vector<Retried>> {
        Search page = search;
        std::vector<InboxId> ids;
        for (bool more = true; more;) {
            TRATO_TRY(const auto found, list(page));
            for (const SetAside& one : found)
                ids.push_back(one.id);
            more = std::ssize(found) == page.limit;
            page.after = more ? found.back().id : page.after;
        }
        return retryThese(ids, actor, now);
    });
}

Result<void> InboxReview::drop(InboxId id, const QString& actor, const QString& reason, Instant now)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return failure(u"reason_missing"_s,
            QCoreApplication::translate("channels", "Say why nobody needs to work on this delivery."));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const InboxItem before, existing(id));
        TRATO_TRY(const qint64 dropped,
            m_database.execute(u"channels/drop_inbox"_s, {{":id", id}, {":reason", why}, {":now", now}}));
        if (dropped == 0)
            return failure(u"not_set_aside"_s,
                QCoreApplication::translate("channels",
                    "Only a parked or unsupported delivery can be dropped; this one is “%1”. “tratoctl inbox list” "
                    "shows what waits for a person.")
                    .arg(before.state),
                {{u"inbox"_s, id.value()}, {u"state"_s, before.state}});
        return storage::audit(
            m_database, {.at = now, .actor = actor, .action = u"drop_delivery"_s, .detail = auditDetail(before, why)});
    });
}

} // namespace trato::channels
