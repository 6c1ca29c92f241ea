#include "channels/fallback.h"

#include "channels/adapter.h"
#include "channels/outboxrow.h"
#include "channels/rcs/rbmrequest.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

QString keyAsSms(const OutboxRow& row) { return row.message.dedupeKey + u"#sms"_s; }

/// The same act in words alone.
NewOutbox asSms(const OutboxRow& row, Instant now)
{
    NewOutbox message = row.message;
    message.body = rbmAsText(OutgoingMessage::from(row, now));
    message.channel = Channel::Sms;
    if (message.kind != u"template")
        message.kind = u"text"_s;
    for (const QString& shown : {u"card"_s, u"cards"_s, u"orientation"_s, u"width"_s, u"suggestions"_s,
             u"interactive"_s, u"link"_s, u"id"_s, u"filename"_s, u"files"_s})
        message.payload.remove(shown);
    message.payload[u"in_place_of"] = row.id.value();
    message.dedupeKey = keyAsSms(row);
    message.notBefore = now;
    message.trace = {};
    return message;
}

} // namespace

Result<bool> Fallback::toSms(const OutboxRow& row, const QString& code, const QString& reason, Instant now)
{
    const NewOutbox message = asSms(row, now);
    return m_database.transaction([&]() -> Result<bool> {
        TRATO_TRY(const qint64 ended, m_database.execute(u"channels/outbox_fall_back"_s,
                                          {{":code", code}, {":reason", reason}, {":now", now},
                                              {":debtor_id", row.message.debtor}, {":id", row.id}}));
        if (ended == 0)
            return false;
        TRATO_CHECK(m_database.announce(u"outbox"_s, row.message.debtor));
        if (!message.body.isEmpty())
            TRATO_CHECK(Outbox(m_database).queue(message, now));
        return true;
    });
}

Result<std::vector<OutboxRow>> Fallback::overdue(Instant now, int limit) const
{
    return m_database.all(u"channels/outbox_overdue"_s, {{":now", now}, {":limit", limit}}, outboxRowFrom);
}

Result<bool> Fallback::beginRevoking(const OutboxRow& row, const QString& worker, Instant now, Instant until)
{
    TRATO_TRY(const qint64 taken, m_database.execute(u"channels/outbox_begin_revoking"_s,
                                      {{":worker", worker}, {":now", now}, {":until", until},
                                          {":debtor_id", row.message.debtor}, {":id", row.id}}));
    return taken > 0;
}

Result<void> Fallback::keep(const OutboxRow& row, Instant now) { return askLater(row, now + lastWord, false); }

Result<void> Fallback::askLater(const OutboxRow& row, Instant at, bool inDoubt)
{
    TRATO_CHECK(m_database.execute(u"channels/outbox_stop_revoking"_s,
        {{":fall_back_at", at}, {":in_doubt", inDoubt ? 1 : 0}, {":debtor_id", row.message.debtor}, {":id", row.id}}));
    return {};
}

Result<void> Fallback::giveUp(const OutboxRow& row, Instant now)
{
    const QString reason = QCoreApplication::translate("channels",
        "The connection broke while it was being taken back; nobody knows whether it arrived, so no SMS was sent.");
    TRATO_CHECK(m_database.execute(u"channels/outbox_give_up_revoking"_s,
        {{":reason", reason}, {":now", now}, {":debtor_id", row.message.debtor}, {":id", row.id}}));
    return m_database.announce(u"outbox"_s, row.message.debtor);
}

Result<bool> Fallback::delivered(OutboxId id, Instant now)
{
    Outbox outbox(m_database);
    TRATO_TRY(const auto row, outbox.row(id));
    if (!row)
        return false;
    TRATO_TRY(const auto sms, m_database.one(u"channels/outbox_by_dedupe_key"_s,
                                  {{":debtor_id", row->message.debtor}, {":dedupe_key", keyAsSms(*row)}},
                                  [](const storage::Row& found) { return found.id<OutboxId>("id"); }));
    if (!sms)
        return false;
    return outbox.recall(
        *sms, QCoreApplication::translate("channels", "The message was delivered by RCS after all."), now);
}

} // namespace trato::channels
