#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "channels/imap/imapsession.h"
#include "channels/inbox.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::channels::imap {

/// How far a folder was taken in.
struct FolderPosition {
    quint32 uidValidity = 0;
    /// Mails up to here are in the inbox.
    quint32 lastUid = 0;
    /// Up to here they were taken before, under other numbers.
    quint32 comparedTo = 0;
};

/// What came of some mails.
struct TakenCounts {
    qint64 taken = 0;
    /// Were there already.
    qint64 known = 0;
    /// Of those taken: too large to be taken whole.
    qint64 cut = 0;

    TakenCounts& operator+=(const TakenCounts& other);
};

/// A mail on its way into the inbox.
struct IncomingMail {
    Delivery delivery = {};
    QStringList orderKeys = {};
    QString fingerprint = {};
    bool cut = false;
};

/// By which a mail is known again under another UID: the hash of its headers and its size. Empty when it has no
/// Message-ID: then nothing but all its bytes says who it is.
QString fingerprint(QByteArrayView header, qint64 size);

/// The mail's headers, up to the empty line.
QByteArrayView headerOf(QByteArrayView mail);

/// Where a folder stands, kept in the transaction that keeps its mails: a crash loses none and repeats none.
class MailboxProgress final {
public:
    MailboxProgress(storage::Database& database, QString account, QString folder)
        : m_database(database)
        , m_account(std::move(account))
        , m_folder(std::move(folder))
    {
    }

    /// The folder's position under the server's present numbers; when they are new ones, from the start.
    Result<FolderPosition> open(const FolderState& state);
    /// Keeps mails and moves the position from `from` to `to`, both or neither. `known`: mails in between that were
    /// there already and not fetched. Code `mailbox_moved`: another engine did meanwhile.
    Result<TakenCounts> keep(
        const std::vector<IncomingMail>& mails, const FolderPosition& from, quint32 to, Instant now, qint64 known = 0);
    Result<bool> isKnown(const QString& fingerprint);
    /// The server would not give a mail out: it is asked again.
    Result<void> keepGap(const FolderPosition& at, quint32 uid, const QString& reason, Instant now);
    Result<std::vector<quint32>> gaps(const FolderPosition& at, Instant askedBefore);
    /// Keeps what a gap held back after all (nothing, when it is gone), and closes it.
    Result<TakenCounts> closeGap(
        const std::vector<IncomingMail>& mails, const FolderPosition& at, quint32 uid, Instant now);
    Result<void> checked(Instant now);
    Result<void> failed(const Error& error, Instant now);

private:
    Result<void> count(const TakenCounts& counts);
    Result<TakenCounts> accept(const std::vector<IncomingMail>& mails, Instant now);

    storage::Database& m_database;
    QString m_account;
    QString m_folder;
};

} // namespace trato::channels::imap
