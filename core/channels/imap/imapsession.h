#pragma once

#include "channels/imap/imapconnection.h"

#include <QByteArrayList>

#include <functional>

namespace trato::channels::imap {

/// How a folder stands when it is opened.
struct FolderState {
    /// Of another number, every UID has another meaning.
    quint32 uidValidity = 0;
    /// All mails have smaller ones.
    quint32 uidNext = 1;
};

/// A login at a mail server, and what is asked of it. Nothing is ever changed there: folders are opened to be read
/// (EXAMINE), mails stay as unread as they were (BODY.PEEK). Further codes beside those of ImapConnection:
///   imap_login_refused   user, password or token
///   imap_no_login        the server offers no way of logging in that may be used
///   imap_no_folder       there is none of that name
///   imap_refused         it says no to something else (detail.code: its word for why, detail.said)
///   imap_closed          it ends the connection by itself
class ImapSession final {
public:
    /// Connects, secures the line and logs in. `secret` is the password or the access token. `cut` breaks off.
    static Result<std::unique_ptr<ImapSession>> open(
        const MailboxAccount& account, const QString& secret, std::stop_token cut);

    Result<FolderState> examine(const QString& folder);
    /// UIDs, sizes and arrivals of the mails from `first` to `last`, ascending.
    Result<std::vector<FetchedMail>> list(quint32 first, quint32 last);
    /// The headers of these.
    Result<std::vector<FetchedMail>> headers(const std::vector<quint32>& uids);
    /// These mails whole. One that is gone meanwhile is not among them.
    Result<std::vector<FetchedMail>> mails(const std::vector<quint32>& uids);
    /// The beginning of one.
    Result<std::vector<FetchedMail>> beginning(quint32 uid, qint64 bytes);

    [[nodiscard]] bool canIdle() const { return has("IDLE"); }
    /// Waits until the server says that something changed (true), `within` is over or `wake` is requested.
    Result<bool> idle(std::chrono::milliseconds within, const std::stop_token& wake);
    /// Says good-bye; an answer is of no interest.
    void leave();

private:
    using OnResponse = std::function<void(const Response&)>;

    explicit ImapSession(MailboxAccount account)
        : m_account(std::move(account))
    {
    }

    [[nodiscard]] bool has(QByteArrayView capability) const;
    Result<Response> greeting();
    Result<void> learnCapabilities(const Response& response);
    Result<void> logIn(const QString& secret);
    Result<Response> authenticate(const QByteArray& mechanism, const QByteArray& answer);
    Result<Response> logInPlainly(const QString& secret);
    /// Sends a command and reads up to its end, which may be NO or BAD: that is the caller's to judge.
    Result<Response> run(const QByteArray& command, const OnResponse& visit = {}, const QByteArrayList& answers = {});
    /// The same, with NO and BAD as `imap_refused`.
    Result<void> ask(const QByteArray& command, const OnResponse& visit = {});
    Result<std::vector<FetchedMail>> fetch(const QByteArray& set, const QByteArray& items);
    Result<Failure> noFolder(const QString& folder, const Response& said);
    [[nodiscard]] Failure refused(const Response& said) const;
    [[nodiscard]] Failure closed(const Response& said) const;
    [[nodiscard]] Failure loginRefused(const Response& said) const;

    MailboxAccount m_account;
    std::unique_ptr<ImapConnection> m_connection;
    QByteArrayList m_capabilities;
    int m_commands = 0;
};

} // namespace trato::channels::imap
