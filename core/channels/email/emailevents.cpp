#include "channels/email/emailevents.h"

#include "base/digest.h"
#include "channels/email/emailmessage.h"
#include "channels/email/quotedtext.h"
#include "channels/email/unsubscribe.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// A mail without Message-ID is recognised by its bytes.
QString providerId(const EmailMessage& email, const QByteArray& bytes)
{
    return email.messageId.isEmpty() ? QString::fromLatin1(digest::sha256(bytes).toHex()) : email.messageId;
}

std::vector<Identity> identities(const QStringList& addresses)
{
    std::vector<Identity> all;
    for (const QString& address : addresses)
        all.push_back({Identity::Kind::Email, address.toLower()});
    return all;
}

Message messageFrom(const EmailMessage& email, const QString& id, const QString& account)
{
    Message message{.providerId = id, .account = account};
    message.from = identities(email.from);
    message.fromName = email.fromName;
    message.at = email.date;
    message.kind = email.kind == EmailKind::AutoReply ? MessageKind::AutoReply : MessageKind::Text;
    message.text = newText(email.text);
    message.subject = email.subject;
    for (const EmailAttachment& attachment : email.attachments)
        message.media.push_back({.id = attachment.part,
            .mimeType = attachment.mimeType,
            .name = attachment.name,
            .size = attachment.size,
            .contentId = attachment.contentId});
    message.replyTo = email.inReplyTo.isEmpty() ? email.references.value(email.references.size() - 1) : email.inReplyTo;
    message.references = email.references;
    message.extra[u"html"] = email.hasHtml;
    if (!email.problems.isEmpty())
        message.extra[u"problems"] = QJsonArray::fromStringList(email.problems);
    return message;
}

std::vector<InboundEvent> bouncesFrom(const EmailMessage& email, const QString& id, const QString& account)
{
    std::vector<InboundEvent> events;
    for (const EmailBounce& bounce : email.bounces) {
        events.emplace_back(Bounce{.providerId = id,
            .account = account,
            .number = static_cast<int>(events.size()) + 1,
            .recipient = bounce.recipient,
            .status = bounce.status,
            .reason = bounce.reason,
            .permanent = bounce.permanent,
            .delayed = bounce.delayed,
            .diagnostic = bounce.diagnostic,
            .originalMessageId = email.originalMessageId,
            .at = email.date});
    }
    return events;
}

/// Who pressed the spam button, where the report says so.
QStringList complainers(const EmailReports& reports)
{
    static const QRegularExpression named(u"^(original-rcpt-to|removal-recipient):\\s*<?([^\\s<>]+@[^\\s<>]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression to(u"^to:\\s*.*?([^\\s<>,;\"]+@[^\\s<>,;\"]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString reported = named.match(reports.feedback).captured(2);
    const QString recipient = reported.isEmpty() ? to.match(reports.returned).captured(1) : reported;
    return recipient.isEmpty() ? QStringList() : QStringList{recipient};
}

/// A report about our own signatures, not about somebody's wish.
bool isTechnical(const EmailReports& reports)
{
    return reports.feedback.contains(u"auth-failure", Qt::CaseInsensitive);
}

InboundEvent complaintFrom(const EmailMessage& email, const QString& id, const QString& account)
{
    if (isTechnical(email.reports))
        return Unsupported{.type = u"auth_failure_report"_s,
            .account = account,
            .at = email.date,
            .raw = email.reports.feedback.toUtf8()};
    return OptOut{.providerId = id,
        .account = account,
        .from = identities(complainers(email.reports)),
        .preference = Preference::Stop,
        .category = u"complaint"_s,
        .detail = email.subject,
        .originalMessageId = email.originalMessageId,
        .at = email.date};
}

/// Written to the address that stands in List-Unsubscribe.
QString unsubscribedMessage(const EmailMessage& email)
{
    for (const QString& address : email.to + email.cc) {
        if (const QString id = unsubscribeTag(address); !id.isEmpty())
            return id;
    }
    return unsubscribeTag(email.subject);
}

InboundEvent leavingFrom(const EmailMessage& email, const QString& id, const QString& account, const QString& clientId)
{
    return OptOut{.providerId = id,
        .account = account,
        .clientId = clientId,
        .from = identities(email.from),
        .preference = Preference::Stop,
        .category = QString::fromLatin1(unsubscribeCategory),
        .detail = email.subject,
        .at = email.date};
}

} // namespace

Result<std::vector<InboundEvent>> parseEmailEvents(const QByteArray& bytes, const QString& account)
{
    TRATO_TRY(const EmailMessage email, parseEmail(bytes));
    const QString id = providerId(email, bytes);
    switch (email.kind) {
    case EmailKind::Bounce: return bouncesFrom(email, id, account);
    case EmailKind::Complaint: return std::vector<InboundEvent>{complaintFrom(email, id, account)};
    case EmailKind::Message:
    case EmailKind::AutoReply: break;
    }
    // Mail readers that unsubscribe by mail mark it as written by a machine.
    if (const QString clientId = unsubscribedMessage(email); !clientId.isEmpty())
        return std::vector<InboundEvent>{leavingFrom(email, id, account, clientId)};
    return std::vector<InboundEvent>{messageFrom(email, id, account)};
}

} // namespace trato::channels
