#pragma once

#include "channels/imap/imapresponse.h"
#include "channels/imap/mailboxaccount.h"
#include "channels/imap/responsereader.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace trato::channels::imap {

/// The line to a mail server: TCP, with or without TLS. Belongs to one thread. Every call ends: in time, when `cut` is
/// requested, or when the line breaks. Certificates are always verified, the name in them too.
class ImapConnection final {
public:
    /// Codes
    ///   imap_unreachable   name or port: nobody answers there
    ///   imap_certificate   TLS does not come about (detail.reason)
    static Result<std::unique_ptr<ImapConnection>> open(const MailboxAccount& account, std::stop_token cut);
    ~ImapConnection();
    Q_DISABLE_COPY_MOVE(ImapConnection)

    /// After the server agreed to STARTTLS.
    Result<void> startTls();
    Result<void> send(QByteArrayView bytes);
    /// The next response, whatever it is. Codes imap_silent (nothing came in time), imap_interrupted, imap_unreadable,
    /// imap_too_large.
    Result<Response> receive();
    /// The same, but nothing is no error: when `within` is over, or `wake` is requested.
    Result<std::optional<Response>> receiveWithin(std::chrono::milliseconds within, const std::stop_token& wake);

private:
    class Private;
    explicit ImapConnection(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::channels::imap
