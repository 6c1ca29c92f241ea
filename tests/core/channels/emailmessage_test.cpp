#include "channels/email/emailevents.h"
#include "channels/email/emailmessage.h"
#include "channels/email/htmltext.h"
#include "channels/email/quotedtext.h"

#include "badinput.h"
#include "support/result.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <ctime>
#include <thread>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

const QByteArray reply = "Return-Path: <marina@exemplo.com.br>\r\n"
                         "Message-ID: <m1@exemplo.com.br>\r\n"
                         "Date: Fri, 20 Nov 2026 10:15:00 -0300\r\n"
                         "From: =?ISO-8859-1?Q?Marina_Concei=E7=E3o?= <Marina@Exemplo.com.br>\r\n"
                         "To: Cobranca <cobranca@credora.com.br>, outra@credora.com.br\r\n"
                         "Subject: =?UTF-8?B?UmU6IFNldSBhY29yZG8gbsO6bWVybyAx?=\r\n"
                         "In-Reply-To: <trato.0123456789abcdef01234567@credora.com.br>\r\n"
                         "References: <a@x> <trato.0123456789abcdef01234567@credora.com.br>\r\n"
                         "MIME-Version: 1.0\r\n"
                         "Content-Type: multipart/mixed; boundary=\"fora\"\r\n"
                         "\r\n"
                         "--fora\r\n"
                         "Content-Type: multipart/alternative; boundary=dentro\r\n"
                         "\r\n"
                         "--dentro\r\n"
                         "Content-Type: text/plain; charset=iso-8859-1\r\n"
                         "Content-Transfer-Encoding: quoted-printable\r\n"
                         "\r\n"
                         "J=E1 paguei ontem, segue o comprovante.\r\n"
                         "\r\n"
                         "Em sex., 20 de nov. de 2026 =E0s 09:00, Cobranca <cobranca@credora.com.br>\r\n"
                         "escreveu:\r\n"
                         "> Bom dia, Marina.\r\n"
                         "\r\n"
                         "--dentro\r\n"
                         "Content-Type: text/html; charset=utf-8\r\n"
                         "\r\n"
                         "<p>J&aacute; paguei</p>\r\n"
                         "--dentro--\r\n"
                         "--fora\r\n"
                         "Content-Type: application/pdf; name*=utf-8''comprovante%20mar%C3%A7o.pdf\r\n"
                         "Content-Disposition: attachment\r\n"
                         "Content-Transfer-Encoding: base64\r\n"
                         "\r\n"
                         "JVBERi0xLjQK\r\n"
                         "--fora--\r\n";

QByteArray report(const QByteArray& action, const QByteArray& status, const QByteArray& diagnostic)
{
    return "Return-Path: <>\nMessage-ID: <b1@mx.exemplo.net>\nFrom: MAILER-DAEMON@mx.exemplo.net\nTo: "
           "cobranca@credora.com.br\n"
           "Date: Fri, 20 Nov 2026 10:15:00 -0300\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
           "--b\nContent-Type: text/plain\n\nO servidor nao conseguiu entregar.\n"
           "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.exemplo.net\n\n"
           "Final-Recipient: rfc822; marina@exemplo.com.br\nAction: " +
           action + "\nStatus: " + status + "\nDiagnostic-Code: smtp; " + diagnostic +
           "\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <trato.0123456789abcdef01234567@credora.com.br>\n"
           "To: marina@exemplo.com.br\nSubject: Seu acordo\n\nTexto.\n--b--\n";
}

EmailMessage parsed(const QByteArray& bytes)
{
    auto email = parseEmail(bytes);
    EXPECT_TRUE(email.has_value()) << (email ? "" : email.error().message.toStdString());
    return email.value_or(EmailMessage());
}

EmailBounce bounceOf(const QByteArray& bytes)
{
    const EmailMessage email = parsed(bytes);
    EXPECT_EQ(email.kind, EmailKind::Bounce);
    return email.bounces.empty() ? EmailBounce() : email.bounces.front();
}

QByteArray plain(const QByteArray& headers, const QByteArray& body)
{
    return "From: alguem@exemplo.com\nTo: cobranca@credora.com.br\nMessage-ID: <p@exemplo.com>\n" + headers + "\n" +
           body;
}

} // namespace

TEST(EmailMessage, aReplyWithAttachment)
{
    const EmailMessage email = parsed(reply);
    EXPECT_EQ(email.kind, EmailKind::Message);
    EXPECT_EQ(email.messageId, u"m1@exemplo.com.br"_s);
    EXPECT_EQ(email.from, QStringList{u"Marina@Exemplo.com.br"_s});
    EXPECT_EQ(email.fromName, u"Marina Conceição"_s);
    EXPECT_EQ(email.to, (QStringList{u"cobranca@credora.com.br"_s, u"outra@credora.com.br"_s}));
    EXPECT_EQ(email.subject, u"Re: Seu acordo número 1"_s);
    EXPECT_EQ(email.date, Instant(1'795'180'500'000'000));
    EXPECT_EQ(email.inReplyTo, u"trato.0123456789abcdef01234567@credora.com.br"_s);
    EXPECT_EQ(email.references.size(), 2);
    EXPECT_TRUE(email.text.startsWith(u"Já paguei ontem, segue o comprovante."));
    EXPECT_TRUE(email.hasHtml);
    ASSERT_EQ(email.attachments.size(), 1u);
    EXPECT_EQ(email.attachments[0].name, u"comprovante março.pdf"_s);
    EXPECT_EQ(email.attachments[0].mimeType, u"application/pdf"_s);
    EXPECT_EQ(email.attachments[0].size, 9);
    EXPECT_TRUE(email.problems.isEmpty()) << email.problems.join(u',').toStdString();
    ASSERT_UNWRAP(const QByteArray bytes, attachmentBytes(reply, email.attachments[0].part));
    EXPECT_EQ(bytes, "%PDF-1.4\n");
    EXPECT_FALSE(attachmentBytes(reply, u"7.7"_s).has_value());
}

TEST(EmailMessage, itsEventIsWhatWasWrittenNow)
{
    ASSERT_UNWRAP(const auto events, parseEmailEvents(reply, u"cobranca"_s));
    ASSERT_EQ(events.size(), 1u);
    const auto& message = std::get<Message>(events[0]);
    EXPECT_EQ(message.text, u"Já paguei ontem, segue o comprovante."_s);
    EXPECT_EQ(message.from.at(0), (Identity{Identity::Kind::Email, u"marina@exemplo.com.br"_s}));
    EXPECT_EQ(message.replyTo, u"trato.0123456789abcdef01234567@credora.com.br"_s);
    EXPECT_EQ(message.media.at(0).name, u"comprovante março.pdf"_s);
    EXPECT_EQ(eventKey(events[0]), u"m1@exemplo.com.br"_s);
}

TEST(EmailMessage, mailWithoutIdIsKnownByItsBytes)
{
    ASSERT_UNWRAP(const auto one, parseEmailEvents("From: a@b.com\n\nx", u"m"_s));
    ASSERT_UNWRAP(const auto same, parseEmailEvents("From: a@b.com\n\nx", u"m"_s));
    ASSERT_UNWRAP(const auto other, parseEmailEvents("From: a@b.com\n\ny", u"m"_s));
    EXPECT_EQ(eventKey(one[0]), eventKey(same[0]));
    EXPECT_NE(eventKey(one[0]), eventKey(other[0]));
}

TEST(EmailMessage, charsetsThatLie)
{
    EXPECT_EQ(parsed(plain("Content-Type: text/plain; charset=iso-8859-1\n", "J\xc3\xa1")).text, u"Já"_s);
    EXPECT_EQ(parsed(plain("Content-Type: text/plain; charset=utf-8\n", "J\xe1 \x80")).text, u"Já €"_s);
    EXPECT_EQ(parsed(plain("", "J\xe1")).text, u"Já"_s);
    const EmailMessage unknown = parsed(plain("Content-Type: text/plain; charset=x-klingon\n", "abc"));
    EXPECT_EQ(unknown.text, u"abc"_s);
    EXPECT_TRUE(unknown.problems.contains(u"unknown_charset"_s));
}

TEST(EmailMessage, whatIsNoMail)
{
    EXPECT_EQ(parseEmail({}).error().code, u"unreadable_email"_s);
    EXPECT_EQ(parseEmail(" \r\n\n").error().code, u"unreadable_email"_s);
    const EmailMessage bare = parsed("So um texto, sem cabecalho.\nSegunda linha.");
    EXPECT_EQ(bare.problems, QStringList{u"no_headers"_s});
    EXPECT_TRUE(bare.text.contains(u"Segunda linha"));
}

TEST(EmailMessage, startsThatAreNotHeaders)
{
    EXPECT_EQ(parsed("From marina Fri Nov 20 10:15:00 2026\nFrom: a@b.com\nSubject: s\n\nx").subject, u"s"_s);
    EXPECT_EQ(parsed("\xef\xbb\xbf\n\n From: a@b.com\nSubject: s\n\nx").from.value(0), u"a@b.com"_s);
    const EmailMessage bad = parsed("lixo na primeira linha\nFrom: a@b.com\nSubject: s\n\nx");
    EXPECT_EQ(bad.subject, u"s"_s);
    EXPECT_TRUE(bad.problems.contains(u"bad_first_line"_s));
}

TEST(EmailMessage, aBrokenMultipartIsStillReadable)
{
    const EmailMessage email = parsed(plain("Content-Type: multipart/mixed; boundary=certa\n",
        "--errada\nContent-Type: text/plain\n\nTexto que importa.\n--errada--\n"));
    EXPECT_TRUE(email.text.contains(u"Texto que importa."));
    EXPECT_FALSE(email.text.contains(u"Content-Type"));
    EXPECT_TRUE(email.problems.contains(u"broken_multipart"_s));
}

TEST(EmailMessage, deepAndWideTreesStop)
{
    QByteArray deep = plain("", "");
    deep.chop(1);
    for (int i = 0; i < 3'000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + "\n";
    EXPECT_FALSE(parsed(deep).problems.isEmpty());
    QByteArray wide = plain("Content-Type: multipart/mixed; boundary=b\n", "");
    for (int i = 0; i < 3'000; ++i)
        wide += "--b\nContent-Type: image/png\n\nx\n";
    const EmailMessage email = parsed(wide + "--b--\n");
    EXPECT_LE(email.attachments.size(), 500u);
    EXPECT_TRUE(email.problems.contains(u"too_many_parts"_s));
}

TEST(EmailMessage, tenMegabytesAreReadInTime)
{
    // Processor time: a loaded machine is no fault of the reader.
    const std::clock_t start = std::clock();
    parsed(plain("", QByteArray(10 * 1024 * 1024, 'x')));
    parsed(plain("Content-Type: text/html\n", QByteArray("<head><b>&x").repeated(900'000)));
    parsed(plain("", QByteArray("> Em 1, escreveu:\n").repeated(500'000)));
    parsed(QByteArray("A: b\n").repeated(100'000) + "\n" + QByteArray("\n").repeated(1'000'000));
    EXPECT_LT(std::clock() - start, 60 * CLOCKS_PER_SEC);
}

TEST(EmailMessage, survivesTorment)
{
    test::torment(reply, 700, [](const QByteArray& bytes) { (void)parseEmailEvents(bytes, u"m"_s); });
    const QByteArray bounce = report("failed", "5.1.1", "550 5.1.1 User unknown");
    test::torment(bounce, 700, [](const QByteArray& bytes) { (void)parseEmailEvents(bytes, u"m"_s); });
}

TEST(EmailMessage, isReadOnManyThreadsAtOnce)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([] {
            for (int round = 0; round < 50; ++round)
                EXPECT_EQ(parsed(reply).attachments.size(), 1u);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
}

TEST(EmailKind, bounces)
{
    const EmailBounce unknown = bounceOf(report("failed", "5.1.1", "550 5.1.1 <marina@exemplo.com.br>: User unknown"));
    EXPECT_EQ(unknown.recipient, u"marina@exemplo.com.br"_s);
    EXPECT_EQ(unknown.status, u"5.1.1"_s);
    EXPECT_EQ(unknown.reason, u"userunknown"_s);
    EXPECT_TRUE(unknown.permanent);
    const EmailBounce full = bounceOf(report("failed", "5.0.0", "552 5.2.2 Mailbox full"));
    EXPECT_EQ(full.status, u"5.2.2"_s);
    EXPECT_EQ(full.reason, u"mailboxfull"_s);
    EXPECT_FALSE(full.permanent);
    const EmailBounce spam = bounceOf(report("failed", "5.1.1", "550 5.1.1 Message looks like spam, user unknown"));
    EXPECT_EQ(spam.reason, u"spamdetected"_s);
    EXPECT_FALSE(spam.permanent);
    const EmailBounce delayed = bounceOf(report("delayed", "4.4.1", "connection timed out"));
    EXPECT_TRUE(delayed.delayed);
    EXPECT_FALSE(delayed.permanent);
    EXPECT_EQ(parsed(report("delivered", "2.0.0", "250 ok")).kind, EmailKind::AutoReply);
}

TEST(EmailKind, aBouncesEventsNameTheMessage)
{
    ASSERT_UNWRAP(const auto events, parseEmailEvents(report("failed", "5.1.1", "550 5.1.1 User unknown"), u"m"_s));
    const auto& bounce = std::get<Bounce>(events.at(0));
    EXPECT_EQ(bounce.originalMessageId, u"trato.0123456789abcdef01234567@credora.com.br"_s);
    EXPECT_EQ(bounce.recipient, u"marina@exemplo.com.br"_s);
    EXPECT_EQ(eventKey(events[0]), u"b1@mx.exemplo.net#bounce1"_s);
}

TEST(EmailKind, homeMadeBouncesInPortuguese)
{
    const QByteArray bytes =
        "Return-Path: <>\nMessage-ID: <h@provedor.com.br>\nFrom: Postmaster <postmaster@provedor.com.br>\n"
        "To: cobranca@credora.com.br\nSubject: =?UTF-8?Q?Falha_na_entrega?=\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Sua mensagem não pôde ser entregue ao destinatário:\n\n"
        "joao@provedor.com.br: 550 5.1.1 Usuário inexistente\n"
        "ana@provedor.com.br: 552 5.2.2 Caixa postal cheia\n\n"
        "----- Mensagem original -----\nMessage-ID: <trato.ffffffffffffffffffffffff@credora.com.br>\n";
    const EmailMessage email = parsed(bytes);
    EXPECT_EQ(email.kind, EmailKind::Bounce);
    ASSERT_EQ(email.bounces.size(), 2u);
    EXPECT_EQ(email.bounces[0].recipient, u"joao@provedor.com.br"_s);
    EXPECT_TRUE(email.bounces[0].permanent);
    EXPECT_EQ(email.bounces[1].reason, u"mailboxfull"_s);
    EXPECT_EQ(email.originalMessageId, u"trato.ffffffffffffffffffffffff@credora.com.br"_s);
}

TEST(EmailKind, complaintsAndMachines)
{
    const QByteArray complaint = "From: fbl@provedor.com.br\nTo: abuse@credora.com.br\nSubject: FW: Seu acordo\n"
                                 "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n"
                                 "--b\nContent-Type: text/plain\n\nabuse\n"
                                 "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
                                 "Original-Rcpt-To: <marina@exemplo.com.br>\n"
                                 "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: "
                                 "<trato.aaaaaaaaaaaaaaaaaaaaaaaa@credora.com.br>\n--b--\n";
    EXPECT_EQ(parsed(complaint).kind, EmailKind::Complaint);
    ASSERT_UNWRAP(const auto events, parseEmailEvents(complaint, u"m"_s));
    const auto& optOut = std::get<OptOut>(events.at(0));
    EXPECT_EQ(optOut.category, u"complaint"_s);
    EXPECT_EQ(optOut.from.at(0).value, u"marina@exemplo.com.br"_s);
    EXPECT_EQ(
        parsed(plain("Auto-Submitted: auto-replied\nSubject: Re: oi\n", "Volto dia 5.")).kind, EmailKind::AutoReply);
    EXPECT_EQ(parsed(plain("Subject: =?UTF-8?Q?Resposta_autom=C3=A1tica=3A_Seu_acordo?=\n", "De ferias.")).kind,
        EmailKind::AutoReply);
    EXPECT_EQ(parsed(plain("Auto-Submitted: no\nSubject: oi\n", "quero pagar")).kind, EmailKind::Message);
    // Words of a bounce in a person's mail make no bounce.
    EXPECT_EQ(parsed(plain("Subject: undelivered mail\n", "recebi 550 5.1.1 user unknown, que isso?")).kind,
        EmailKind::Message);
}

TEST(HtmlText, showsWhatAReaderSees)
{
    EXPECT_EQ(
        textFromHtml(u"<html><head><title>x</title><style>p{}</style></head><body><p>Ol&aacute;,&nbsp;Jo&#227;o</p>"
                     "<script>alert(1)</script><div>R$&#32;1.234,56<br>a &lt; b &amp; c</div></body></html>"),
        u"Olá, João\n\nR$ 1.234,56\na < b & c"_s);
    EXPECT_EQ(textFromHtml(u"<p>novo</p><blockquote>velho<blockquote>antigo</blockquote></blockquote>"),
        u"novo\n\n> velho\n> > antigo"_s);
    EXPECT_EQ(textFromHtml(u"a < b &unknown; &#xD800; <!-- x > y --> fim"), u"a < b &unknown; &#xD800; fim"_s);
    EXPECT_EQ(textFromHtml(u""), QString());
}

TEST(QuotedText, leavesTheHistoryOut)
{
    EXPECT_EQ(newText(u"Ok, fechado.\n\nOn Fri, Nov 20, 2026 at 9:00 AM Credora <c@x.com> wrote:\n> oi"_s),
        u"Ok, fechado."_s);
    EXPECT_EQ(newText(u"Não reconheço.\n\n-----Mensagem original-----\nDe: Credora"_s), u"Não reconheço."_s);
    EXPECT_EQ(newText(u"Sim\n\nDe: Credora <c@x.com>\nEnviado: sexta\nPara: mim"_s), u"Sim"_s);
    EXPECT_EQ(newText(u"Sim\n-- \nMarina\nTel. 11"_s), u"Sim"_s);
    EXPECT_EQ(newText(u"> pergunta\nresposta\n> outra"_s), u"resposta"_s);
    EXPECT_EQ(newText(u"> só citação"_s), u"> só citação"_s);
    EXPECT_EQ(newText(u"Em casa eu vejo, ok?"_s), u"Em casa eu vejo, ok?"_s);
}

} // namespace trato::channels
