#include "channels/imap/mailboxprogress.h"

#include "base/digest.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::channels::imap {

using namespace Qt::StringLiterals;

TakenCounts& TakenCounts::operator+=(const TakenCounts& other)
{
    taken += other.taken;
    known += other.known;
    cut += other.cut;
    return *this;
}

QByteArrayView headerOf(QByteArrayView mail)
{
    const qsizetype end = mail.indexOf(QByteArrayView("\r\n\r\n"));
    if (end >= 0)
        return mail.first(end);
    const qsizetype bare = mail.indexOf(QByteArrayView("\n\n"));
    return bare < 0 ? mail : mail.first(bare);
}

QString fingerprint(QByteArrayView header, qint64 size)
{
    const QByteArray bytes = header.trimmed().toByteArray();
    const QByteArray folded = '\n' + bytes.toLower();
    if (!folded.contains("\nmessage-id:"))
        return {};
    return QString::fromLatin1(digest::sha256(bytes + '\n' + QByteArray::number(size)).toHex());
}

Result<FolderPosition> MailboxProgress::open(const FolderState& state)
{
    return m_database.transaction([&]() -> Result<FolderPosition> {
        TRATO_CHECK(m_database.execute(u"channels/open_mailbox_folder"_s,
            {{":account", m_account}, {":folder", m_folder}, {":uid_validity", qint64{state.uidValidity}},
                {":compared_to", qint64{state.uidNext} - 1}}));
        TRATO_TRY(const auto position,
            m_database.one(u"channels/mailbox_folder"_s, {{":account", m_account}, {":folder", m_folder}},
                [](const storage::Row& row) {
                    return FolderPosition{.uidValidity = static_cast<quint32>(row.integer("uid_validity")),
                        .lastUid = static_cast<quint32>(row.integer("last_uid")),
                        .comparedTo = static_cast<quint32>(row.integer("compared_to"))};
                }));
        return position.value_or(FolderPosition());
    });
}

Result<TakenCounts> MailboxProgress::accept(const std::vector<IncomingMail>& mails, Instant now)
{
    Inbox inbox(m_database);
    TakenCounts counts;
    for (const IncomingMail& mail : mails) {
        TRATO_TRY(const Accepted accepted,
            inbox.accept(Arrival{.delivery = mail.delivery, .orderKeys = mail.orderKeys, .at = now}));
        counts += {.taken = accepted.duplicate ? 0 : 1,
            .known = accepted.duplicate ? 1 : 0,
            .cut = mail.cut && !accepted.duplicate ? 1 : 0};
        if (!mail.fingerprint.isEmpty())
            TRATO_CHECK(m_database.execute(
                u"channels/remember_mailbox_mail"_s, {{":account", m_account}, {":fingerprint", mail.fingerprint}}));
    }
    return counts;
}

Result<TakenCounts> MailboxProgress::keep(
    const std::vector<IncomingMail>& mails, const FolderPosition& from, quint32 to, Instant now, qint64 known)
{
    return m_database.transaction([&]() -> Result<TakenCounts> {
        TRATO_TRY(TakenCounts counts, accept(mails, now));
        counts.known += known;
        TRATO_TRY(const qint64 moved,
            m_database.execute(u"channels/advance_mailbox_folder"_s,
                {{":account", m_account}, {":folder", m_folder}, {":uid_validity", qint64{from.uidValidity}},
                    {":from_uid", qint64{from.lastUid}}, {":last_uid", qint64{to}}, {":taken", counts.taken},
                    {":known", counts.known}, {":cut", counts.cut}}));
        if (moved == 0)
            return failure(u"mailbox_moved"_s,
                QCoreApplication::translate("channels", "Another engine has taken these mails in."));
        return counts;
    });
}

Result<bool> MailboxProgress::isKnown(const QString& fingerprint)
{
    if (fingerprint.isEmpty())
        return false;
    TRATO_TRY(const auto found,
        m_database.one(u"channels/is_mailbox_mail"_s, {{":account", m_account}, {":fingerprint", fingerprint}},
            [](const storage::Row&) { return true; }));
    return found.has_value();
}

Result<void> MailboxProgress::keepGap(const FolderPosition& at, quint32 uid, const QString& reason, Instant now)
{
    TRATO_CHECK(m_database.execute(u"channels/keep_mailbox_gap"_s,
        {{":account", m_account}, {":folder", m_folder}, {":uid_validity", qint64{at.uidValidity}},
            {":uid", qint64{uid}}, {":reason", reason}, {":now", now}}));
    return {};
}

Result<std::vector<quint32>> MailboxProgress::gaps(const FolderPosition& at, Instant askedBefore)
{
    return m_database.all(u"channels/mailbox_gaps"_s,
        {{":account", m_account}, {":folder", m_folder}, {":uid_validity", qint64{at.uidValidity}},
            {":before", askedBefore}},
        [](const storage::Row& row) { return static_cast<quint32>(row.integer("uid")); });
}

Result<TakenCounts> MailboxProgress::closeGap(
    const std::vector<IncomingMail>& mails, const FolderPosition& at, quint32 uid, Instant now)
{
    return m_database.transaction([&]() -> Result<TakenCounts> {
        TRATO_TRY(const TakenCounts counts, accept(mails, now));
        TRATO_CHECK(count(counts));
        TRATO_CHECK(m_database.execute(
            u"channels/close_mailbox_gap"_s, {{":account", m_account}, {":folder", m_folder},
                                                 {":uid_validity", qint64{at.uidValidity}}, {":uid", qint64{uid}}}));
        return counts;
    });
}

Result<void> MailboxProgress::count(const TakenCounts& counts)
{
    TRATO_CHECK(m_database.execute(
        u"channels/count_mailbox_mails"_s, {{":account", m_account}, {":folder", m_folder}, {":taken", counts.taken},
                                               {":known", counts.known}, {":cut", counts.cut}}));
    return {};
}

Result<void> MailboxProgress::checked(Instant now)
{
    TRATO_CHECK(m_database.execute(
        u"channels/mailbox_folder_checked"_s, {{":account", m_account}, {":folder", m_folder}, {":now", now}}));
    return {};
}

Result<void> MailboxProgress::failed(const Error& error, Instant now)
{
    TRATO_CHECK(m_database.execute(
        u"channels/mailbox_folder_failed"_s, {{":account", m_account}, {":folder", m_folder}, {":now", now},
                                                 {":code", error.code}, {":reason", error.message}}));
    return {};
}

} // namespace trato::channels::imap
