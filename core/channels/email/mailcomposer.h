#pragma once

#include "base/result.h"
#include "channels/accounts.h"
#include "channels/adapter.h"

#include <QByteArray>

namespace trato::channels {

struct ComposedMail {
    /// Without angle brackets.
    QString messageId;
    QByteArray bytes;
};

/// The Message-ID that a message of ours has: known before it is sent, and the same when it is composed again.
QString messageIdOf(const QString& clientId, const QString& from);

/// The outbox row's client id in a Message-ID of ours; empty when it is not ours.
QString clientIdOf(const QString& messageId);

/// A mail with CRLF line ends: text/plain, with attachments multipart/mixed. Auto-Submitted for what the machine wrote,
/// List-Unsubscribe (RFC 8058) when the account has one and the purpose needs it. Code `invalid_address` or
/// `unsendable_message`.
Result<ComposedMail> composeMail(const EmailAccount& account, const OutgoingMessage& message);

} // namespace trato::channels
