#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

namespace trato::sandbox {

/// A mail of ours as its receiver got it.
struct ReceivedMail {
    QString messageId;
    QString from;
    QString to;
    QString subject;
    QString text;
    Instant at = {};
};

struct MailAnswer {
    QString text;
    Instant at;
    bool automatic = false;
};

/// A reply to it, quoting it as mail programs do, as the bytes of an .eml. Without a Message-ID it is a new mail.
QByteArray replyMail(const ReceivedMail& original, const MailAnswer& answer, const QString& fromName);

/// The report that it could not be delivered (RFC 3464), from the receiver's mail server.
QByteArray bounceMail(const ReceivedMail& original, const QString& status, Instant at);

} // namespace trato::sandbox
