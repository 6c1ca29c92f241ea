#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::channels {

struct EmailAttachment {
    QString name = {};
    QString mimeType = {};
    /// Decoded.
    qint64 size = 0;
    /// Its place in the MIME tree ("2.1"), by which `attachmentBytes` finds it in the kept .eml.
    QString part = {};
    /// By which the HTML names it ("cid:…"), without brackets.
    QString contentId = {};
};

enum class EmailKind { Message, Bounce, Complaint, AutoReply };

/// message, bounce, complaint, auto_reply
QString emailKindName(EmailKind kind);

/// One recipient's fate in a bounce.
struct EmailBounce {
    QString recipient = {};
    /// RFC 3463 ("5.1.1"); empty when the report has none.
    QString status = {};
    /// A word of docs/email-bounces.md.
    QString reason = {};
    bool permanent = false;
    bool delayed = false;
    QString diagnostic = {};
};

/// The reports inside a message that kind and bounces are read from.
struct EmailReports {
    QString reportType = {};
    QString deliveryStatus = {};
    QString feedback = {};
    /// Headers and beginning of the message that came back.
    QString returned = {};
};

/// An e-mail as Trato understands it. The raw .eml stays the record; this is what can be shown and reasoned about.
struct EmailMessage {
    /// Message ids are without angle brackets.
    QString messageId = {};
    QStringList from = {};
    QString fromName = {};
    QStringList to = {};
    QStringList cc = {};
    QString subject = {};
    Instant date = {};
    QString inReplyTo = {};
    QStringList references = {};
    /// The plain text; of a message that has HTML only, the text of that.
    QString text = {};
    bool hasHtml = false;
    std::vector<EmailAttachment> attachments = {};
    EmailKind kind = EmailKind::Message;
    std::vector<EmailBounce> bounces = {};
    /// Of a bounce or complaint: the message of ours that it is about.
    QString originalMessageId = {};
    /// What was wrong with the bytes, by code: "no_headers", "unknown_charset", "too_deep" …
    QStringList problems = {};
    EmailReports reports = {};
};

/// Code `unreadable_email` when there is nothing that could be a message (no bytes, no header and no text).
Result<EmailMessage> parseEmail(const QByteArray& bytes);

/// The decoded bytes of an attachment. Code `no_such_attachment`.
Result<QByteArray> attachmentBytes(const QByteArray& email, const QString& part);

} // namespace trato::channels
