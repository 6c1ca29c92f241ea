#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace trato::channels::imap {

/// Tls: from the first byte (port 993). StartTls: before the login (143). None: only to this machine.
enum class Security { Tls, StartTls, None };

/// Password: AUTHENTICATE PLAIN or LOGIN, whatever the server has. XOAuth2: a bearer token of Google or Microsoft.
enum class Login { Password, XOAuth2 };

/// A mailbox that is read by IMAP: a [[mailbox]] of the configuration file (docs/configuration.md).
struct MailboxAccount {
    QString name = {};
    QString host = {};
    quint16 port = 0;
    Security security = Security::Tls;
    Login login = Login::Password;
    QString user = {};
    /// The password. XOAuth2: the refresh token when there is a `tokenUrl`, else the access token itself.
    QString secret = {};
    QString tokenUrl = {};
    QString clientId = {};
    QString clientSecret = {};
    QStringList folders = {QStringLiteral("INBOX")};
    /// PEM bundle of further authorities.
    QString caFile = {};
    /// Mails that came into the mailbox before this day are left alone. Invalid: none are.
    QDate since = {};
    /// How often a folder is looked at when the server can't say by itself that mail came (IDLE).
    std::chrono::seconds poll{60};
    /// Of a mail that is larger only the beginning is taken, and said so.
    qint64 largestMail = qint64{36} * 1024 * 1024;
};

/// Code `invalid_configuration` with `detail.key`, `invalid_toml`.
Result<std::vector<MailboxAccount>> readMailboxes(QByteArrayView toml);
/// The same from a file; no file, no mailboxes. Code `unreadable_file`.
Result<std::vector<MailboxAccount>> loadMailboxes(const QString& path);

} // namespace trato::channels::imap
