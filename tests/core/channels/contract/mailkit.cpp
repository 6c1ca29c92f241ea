#include "contract/kits.h"

#include "channels/email/mailcomposer.h"

namespace trato::test {

using namespace Qt::StringLiterals;
using channels::Delivery;
using channels::DeliveryStatus;

namespace {

Delivery mailDelivery(const QByteArray& id, const QByteArray& headers, const QByteArray& body)
{
    return deliveryOf(Channel::Email, u"maildir"_s,
        "From: Marina <marina@exemplo.com.br>\nTo: acordos@trato.example\nDate: Fri, 20 Nov 2026 12:00:00 -0300\n"
        "Message-ID: <" +
            id + "@exemplo.com.br>\nSubject: Acordo\n" + headers + "\n" + body);
}

/// Mail tells only what came back.
std::optional<Delivery> mailReceipt(const QString& clientId, const QString&, DeliveryStatus status)
{
    if (status != DeliveryStatus::Failed)
        return std::nullopt;
    const QByteArray ours = channels::messageIdOf(clientId, u"acordos@trato.example"_s).toUtf8();
    return deliveryOf(Channel::Email, u"maildir"_s,
        "From: MAILER-DAEMON@mx.example\nTo: acordos@trato.example\nSubject: Undelivered Mail Returned to Sender\n"
        "Message-ID: <bounce." +
            clientId.toUtf8() +
            "@mx.example>\nDate: Fri, 20 Nov 2026 12:00:00 -0300\n"
            "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n"
            "--b\nContent-Type: text/plain\n\nIt could not be delivered.\n\n"
            "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
            "Final-Recipient: rfc822; marina@exemplo.com.br\nAction: failed\nStatus: 5.1.1\n"
            "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n\n"
            "--b\nContent-Type: text/rfc822-headers\n\nFrom: acordos@trato.example\nTo: marina@exemplo.com.br\n"
            "Message-ID: <" +
            ours + ">\nSubject: Acordo\n\n--b--\n");
}

} // namespace

AdapterKit mailKit()
{
    return {.name = "Smtp",
        .channel = Channel::Email,
        .provider = u"smtp"_s,
        .to = u"marina@exemplo.com.br"_s,
        .secrets = {u"senha-geheim"_s, QString::fromLatin1(QByteArray("senha-geheim").toBase64())},
        .peer = smtpPeer,
        .earlyCutIsCertain = true,
        .patience = std::nullopt,
        .receipt = mailReceipt,
        .text =
            [](const QString& id, const QString& words) {
                return mailDelivery(id.toLatin1(), "Content-Type: text/plain; charset=utf-8\n", words.toUtf8() + '\n');
            },
        .media =
            [](const QString& id) {
                return mailDelivery(id.toLatin1(), "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"m\"\n",
                    "--m\nContent-Type: text/plain\n\nsegue\n\n--m\nContent-Type: image/jpeg; name=a.jpg\n"
                    "Content-Disposition: attachment; filename=a.jpg\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n"
                    "\n--m--\n");
            }};
}

} // namespace trato::test
