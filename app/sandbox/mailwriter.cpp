#include "app/sandbox/mailwriter.h"

#include "app/sandbox/random.h"
#include "base/digest.h"

#include <QLocale>
#include <QStringList>

namespace trato::sandbox {

namespace {

QByteArray rfc5322(Instant at)
{
    return QLocale::c().toString(at.in(deskZone()), QStringLiteral("ddd, d MMM yyyy HH:mm:ss '-0300'")).toLatin1();
}

/// An encoded word where the text needs one (RFC 2047).
QByteArray headerText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return utf8 == text.toLatin1() ? utf8 : "=?UTF-8?B?" + utf8.toBase64() + "?=";
}

QByteArray newMessageId(const QString& address)
{
    return '<' + digest::randomHex(12) + '@' + address.section(u'@', 1).toUtf8() + '>';
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        lines += encoded.mid(i, 76) + "\r\n";
    return lines;
}

/// Each address keeps to one of the usual programs.
QString quoted(const ReceivedMail& original)
{
    const QDateTime sent = original.at.in(deskZone());
    const QLocale portuguese(QLocale::Portuguese, QLocale::Brazil);
    const auto shown = [&](const char* format) { return portuguese.toString(sent, QString::fromUtf8(format)); };
    QString text;
    switch (seedOf(0, original.to.toUtf8()) % 4) {
    case 0:
        text =
            QStringLiteral("Em %1, <%2> escreveu:").arg(shown("ddd, d 'de' MMM 'de' yyyy 'às' HH:mm"), original.from);
        break;
    case 1:
        text = QStringLiteral("Em %1, %2\nescreveu:").arg(shown("d 'de' MMM 'de' yyyy, 'à(s)' HH:mm"), original.from);
        break;
    case 2: text = QStringLiteral("On %1, %2 wrote:").arg(shown("dd/MM/yyyy HH:mm"), original.from); break;
    default:
        return QStringLiteral(
            "\n\n________________________________\nDe: %1\nEnviado: %2\nPara: %3\nAssunto: %4\n\n%5\n")
            .arg(original.from, shown("dddd, d 'de' MMMM 'de' yyyy HH:mm"), original.to, original.subject,
                original.text);
    }
    text.prepend(QStringLiteral("\n\n"));
    for (const QString& line : original.text.split(u'\n'))
        text += QStringLiteral("\n> ") + line.trimmed();
    return text + u'\n';
}

QString statusReason(const QString& status)
{
    if (status.startsWith(u"5.1"))
        return QStringLiteral("550 %1 The email account that you tried to reach does not exist").arg(status);
    if (status.startsWith(u"4.2") || status.startsWith(u"5.2"))
        return QStringLiteral("552 %1 Mailbox full").arg(status);
    return QStringLiteral("550 %1 Message refused").arg(status);
}

} // namespace

QByteArray replyMail(const ReceivedMail& original, const MailAnswer& answer, const QString& fromName)
{
    const bool isReply = !original.messageId.isEmpty();
    const QString prefix = answer.automatic ? QStringLiteral("Resposta automática: ") : QStringLiteral("Re: ");
    QByteArray mail = "From: " + headerText(fromName) + " <" + original.to.toUtf8() + ">\r\nTo: <" +
                      original.from.toUtf8() +
                      ">\r\nSubject: " + headerText((isReply ? prefix : QString()) + original.subject) +
                      "\r\nDate: " + rfc5322(answer.at) + "\r\nMessage-ID: " + newMessageId(original.to) + "\r\n";
    if (isReply)
        mail += "In-Reply-To: <" + original.messageId.toUtf8() + ">\r\nReferences: <" + original.messageId.toUtf8() +
                ">\r\n";
    if (answer.automatic)
        mail += "Auto-Submitted: auto-replied\r\nPrecedence: bulk\r\n";
    mail += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QString text = isReply && !answer.automatic ? answer.text + quoted(original) : answer.text;
    return mail + base64Lines(text.toUtf8());
}

QByteArray bounceMail(const ReceivedMail& original, const QString& status, Instant at)
{
    const QByteArray boundary = "=_sandbox_" + digest::randomHex(8);
    const QByteArray host = original.to.section(u'@', 1).toUtf8();
    const QByteArray reason = statusReason(status).toUtf8();
    const QByteArray action = status.startsWith(u'4') ? "delayed" : "failed";
    return "From: Mail Delivery System <MAILER-DAEMON@" + host + ">\r\nTo: <" + original.from.toUtf8() +
           ">\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: " + rfc5322(at) +
           "\r\nMessage-ID: " + newMessageId(original.to) +
           "\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n" +
           "Content-Type: multipart/report; report-type=delivery-status; boundary=\"" + boundary + "\"\r\n\r\n--" +
           boundary +
           "\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nYour message could not be delivered to\r\n\r\n<" +
           original.to.toUtf8() + ">: " + reason + "\r\n\r\n--" + boundary +
           "\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; " + host +
           "\r\nArrival-Date: " + rfc5322(at) + "\r\n\r\nFinal-Recipient: rfc822; " + original.to.toUtf8() +
           "\r\nAction: " + action + "\r\nStatus: " + status.toLatin1() + "\r\nDiagnostic-Code: smtp; " + reason +
           "\r\n\r\n--" + boundary + "\r\nContent-Type: message/rfc822\r\n\r\nFrom: <" + original.from.toUtf8() +
           ">\r\nTo: <" + original.to.toUtf8() + ">\r\nSubject: " + headerText(original.subject) + "\r\nMessage-ID: <" +
           original.messageId.toUtf8() + ">\r\n\r\n--" + boundary + "--\r\n";
}

} // namespace trato::sandbox
