#include "channels/email/emailkind.h"

#include "channels/email/bouncereport.h"

#include <QRegularExpression>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

QString header(GMimeMessage* message, const char* name)
{
    return gmime::text(g_mime_object_get_header(GMIME_OBJECT(message), name)).trimmed();
}

bool has(GMimeMessage* message, const char* name)
{
    return g_mime_object_get_header(GMIME_OBJECT(message), name) != nullptr;
}

/// To be kept: compiling it takes longer than reading a mail.
QRegularExpression ignoringCase(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QString& text, const QRegularExpression& pattern) { return pattern.match(text).hasMatch(); }

/// Written by a mail server, by its name; the From header may be broken or have no address.
bool fromMailServer(GMimeMessage* message)
{
    static const QRegularExpression pattern =
        ignoringCase("mailer-?daemon|post[_-]?master|mail delivery (sub)?system|mail "
                     "administrator|microsoft exchange|double-bounce");
    return matches(header(message, "From"), pattern);
}

bool subjectOfBounce(const QString& subject)
{
    static const QRegularExpression pattern = ignoringCase(
        "undeliver|non.?delivery|delivery (status )?(notification|report|failure|has failed|error)|failure notice|"
        "returned mail|mail (delivery )?(failed|failure|status)|delivery failure|returning message|could not be "
        "delivered|"
        "bounce notification|mail system error|postmaster notify|blocked by|n[ãa]o (foi )?(entregue|poss[íi]vel "
        "entregar)|"
        "falha (na|de) entrega|mensagem devolvida|retornado ao remetente|devolu[çc][ãa]o de|warning: message");
    return matches(subject, pattern);
}

bool textOfBounce(const QString& text)
{
    static const QRegularExpression pattern = ignoringCase(
        "\\b[45]\\d\\d[ -][45]\\.\\d+\\.\\d+|\\b[45]\\.\\d\\.\\d{1,3}\\b|permanent (fatal )?error|could not be "
        "delivered|"
        "delivery .{0,40}failed|undeliverable|was rejected|unable to deliver|unknown user|user unknown|mailbox full|"
        "remote host said|delivery attempts|n[ãa]o (foi|p[ôo]de ser) entregue|no such user|delivery to the following|"
        "error occurred while sending");
    return matches(text, pattern);
}

bool isHomeMadeBounce(GMimeMessage* parsed, const EmailMessage& message)
{
    if (has(parsed, "X-Failed-Recipients"))
        return true;
    const bool emptySender = header(parsed, "Return-Path") == u"<>";
    const int signs = fromMailServer(parsed) + subjectOfBounce(message.subject) + emptySender +
                      textOfBounce(proseAboveCopy(message.text));
    return (fromMailServer(parsed) || emptySender) && signs >= 2;
}

bool isAutomatic(GMimeMessage* parsed, const EmailMessage& message)
{
    const QString submitted = header(parsed, "Auto-Submitted").section(u';', 0, 0).trimmed().toLower();
    if (!submitted.isEmpty() && submitted != u"no")
        return true;
    for (const char* name : {"X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-AutoReply-From", "X-Mail-Autoreply"}) {
        if (has(parsed, name) && header(parsed, name).compare(u"no", Qt::CaseInsensitive) != 0)
            return true;
    }
    static const QRegularExpression precedence = ignoringCase("auto.?reply|^\\s*auto\\b");
    if (matches(header(parsed, "Precedence"), precedence))
        return true;
    static const QRegularExpression pattern = ignoringCase(
        "^\\s*(re\\s*:\\s*)?(auto(matic|m[áa]tica)?[ -]?(reply|response|responder|resposta)|auto:|out of (the )?office|"
        "resposta autom[áa]tica|respuesta autom[áa]tica|aus[êe]ncia (tempor[áa]ria|do escrit[óo]rio)|"
        "fora do escrit[óo]rio|vacation (reply|response)|away from (my|the) (mail|office)|i am (away|on vacation))");
    return matches(message.subject, pattern);
}

QString returnedMessageId(const QString& returned)
{
    static const QRegularExpression pattern(u"^message-id:\\s*<?([^<>\\s]+@[^<>\\s]+)>?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return pattern.match(returned).captured(1);
}

QString originalId(const EmailMessage& message)
{
    for (const QString& source : {message.reports.returned, message.text.mid(proseAboveCopy(message.text).size())}) {
        if (const QString id = returnedMessageId(source); !id.isEmpty())
            return id;
    }
    if (!message.inReplyTo.isEmpty())
        return message.inReplyTo;
    return message.references.value(message.references.size() - 1);
}

void addReturnedRecipient(EmailMessage& message)
{
    static const QRegularExpression pattern(u"^to:\\s*.*?([^\\s<>,;\"]+@[^\\s<>,;\"]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString recipient = pattern.match(message.reports.returned).captured(1).toLower();
    if (message.bounces.size() == 1 && message.bounces.front().recipient.isEmpty())
        message.bounces.front().recipient = recipient;
}

void readBounces(GMimeMessage* parsed, EmailMessage& message)
{
    message.kind = EmailKind::Bounce;
    // Where the MIME structure is broken, the report's fields stand in the text.
    const bool loose = message.reports.deliveryStatus.isEmpty() && message.text.contains(u"Final-Recipient:");
    message.bounces = bouncesFromReport(loose ? message.text : message.reports.deliveryStatus, message.text);
    if (message.bounces.empty()) {
        const QString failed = header(parsed, "X-Failed-Recipients");
        message.bounces =
            bouncesFromText(message.text, failed.split(u',', Qt::SkipEmptyParts), message.to.value(0).toLower());
    }
    if (message.bounces.empty())
        message.bounces.push_back({.reason = u"undefined"_s});
    addReturnedRecipient(message);
    message.originalMessageId = originalId(message);
}

bool isBounce(GMimeMessage* parsed, const EmailMessage& message)
{
    const EmailReports& reports = message.reports;
    if (!reports.deliveryStatus.isEmpty())
        return reportsFailure(reports.deliveryStatus);
    if (reports.reportType == u"delivery-status")
        return true;
    return isHomeMadeBounce(parsed, message);
}

} // namespace

void classify(GMimeMessage* parsed, EmailMessage& message)
{
    if (message.reports.reportType == u"feedback-report" || !message.reports.feedback.isEmpty()) {
        message.kind = EmailKind::Complaint;
        message.originalMessageId = originalId(message);
    } else if (isBounce(parsed, message)) {
        readBounces(parsed, message);
    } else if (isAutomatic(parsed, message) || !message.reports.deliveryStatus.isEmpty() ||
               message.reports.reportType == u"disposition-notification") {
        message.kind = EmailKind::AutoReply;
    }
}

} // namespace trato::channels
