#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace trato::sandbox {

struct Envelope {
    QString from;
    QStringList to;
    QByteArray message;
};

/// What the server says about a finished message.
enum class MailVerdict {
    Accepted,
    TryLater, ///< 451
    Silent,   ///< accepted, but the connection breaks before the answer
};

struct SmtpOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    qint64 maxMessageBytes = qint64{30} * 1024 * 1024;
    int maxRecipients = 100;
    int maxConnections = 100;
    int idleSeconds = 60;
};

/// A small submission server: EHLO, AUTH PLAIN (whoever it is), MAIL, RCPT, DATA, RSET, NOOP, QUIT. One thread.
class SmtpServer final {
public:
    using Receive = std::function<MailVerdict(const Envelope&)>;

    /// `receive` is called on the server's thread. Code `listen_failed`.
    static Result<std::unique_ptr<SmtpServer>> start(const SmtpOptions& options, Receive receive);
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    [[nodiscard]] quint16 port() const;

private:
    class Private;
    explicit SmtpServer(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::sandbox
