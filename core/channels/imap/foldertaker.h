#pragma once

#include "channels/imap/mailboxprogress.h"

namespace trato::channels::imap {

/// Sizes of what is done in one go. Tests make them small.
struct TakerSteps {
    /// Mails fetched at once and kept in one transaction, and their bytes.
    int mails = 50;
    qint64 bytes = qint64{8} * 1024 * 1024;
    /// Headers compared at once.
    int headers = 200;
    /// UIDs looked through at once; grows while there are holes.
    quint32 window = 1'000;
    /// What is taken of a mail that is too large.
    qint64 beginning = qint64{1} * 1024 * 1024;
};

/// Takes what is new in a folder into the inbox: each mail once, in small transactions, however large the folder, also
/// when the server has given all mails new numbers.
class FolderTaker final {
public:
    struct Task {
        const MailboxAccount& account;
        QString folder;
        TakerSteps steps = {};
        /// Ends the round after the transaction in hand.
        std::stop_token stop = {};
    };

    FolderTaker(ImapSession& session, storage::Database& database, Task task, const Clock& clock);

    /// Everything that is there now.
    Result<TakenCounts> round();

private:
    using Mails = std::vector<FetchedMail>;

    /// The mails from the position to `to`, and the position moved there.
    Result<qsizetype> takeWindow(quint32 to);
    Result<void> takeListed(const Mails& listed, quint32 to, qint64 known);
    Result<Mails> unknown(Mails listed);
    Result<std::vector<IncomingMail>> fetched(const Mails& listed);
    Result<std::vector<IncomingMail>> fetchedAlone(const FetchedMail& listed);
    Result<void> askForGaps();
    [[nodiscard]] bool isTooOld(const FetchedMail& mail) const;
    [[nodiscard]] IncomingMail incoming(const FetchedMail& listed, const QByteArray& bytes, bool cut) const;

    ImapSession& m_session;
    MailboxProgress m_progress;
    Task m_task;
    const Clock& m_clock;
    FolderPosition m_position;
    TakenCounts m_counts;
};

} // namespace trato::channels::imap
