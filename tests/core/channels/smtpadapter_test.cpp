#include "channels/email/smtpadapter.h"

#include "channels/email/emailmessage.h"
#include "channels/email/mailcomposer.h"
#include "net/rawsocket.h"
#include "support/result.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <thread>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

EmailAccount mailAccount(quint16 port = 0)
{
    return {.name = u"main"_s,
        .smtpUrl = u"smtp://127.0.0.1:%1"_s.arg(port),
        .user = {},
        .password = {},
        .from = u"cobranca@credora.com.br"_s,
        .fromName = u"Credora Soluções"_s,
        .unsubscribe = {},
        .maildir = {}};
}

OutgoingMessage someMail()
{
    return {.clientId = u"0123456789abcdef01234567"_s,
        .to = u"marina@exemplo.com.br"_s,
        .subject = u"Seu acordo nº 1"_s,
        .body = u"Olá, Marina.\n.ponto no começo\nAté logo."_s,
        .now = Instant(1'795'186'800'000'000)};
}

enum class After { Answer, Silence };

/// One conversation of a mail server that answers RCPT and the mail as told.
struct Server {
    QByteArray toRecipient = "250 ok\r\n";
    QByteArray toMail = "250 queued\r\n";
    After afterMail = After::Answer;
    QByteArray received = {};

    void serve(test::RawListener& listener)
    {
        const int peer = listener.accept();
        test::RawListener::write(peer, "220 mx\r\n");
        talk(peer);
        test::RawListener::close(peer);
    }

private:
    void talk(int peer)
    {
        while (true) {
            const QByteArray line = test::RawListener::readUntil(peer, "\r\n");
            if (line.isEmpty() || line.startsWith("QUIT"))
                return;
            if (line.startsWith("DATA") && !takeMail(peer))
                return;
            if (line.startsWith("DATA"))
                continue;
            test::RawListener::write(peer, line.startsWith("RCPT") ? toRecipient : QByteArray("250 ok\r\n"));
        }
    }

    bool takeMail(int peer)
    {
        test::RawListener::write(peer, "354 go on\r\n");
        received = test::RawListener::readUntil(peer, "\r\n.\r\n");
        if (afterMail == After::Silence)
            return false;
        test::RawListener::write(peer, toMail);
        return true;
    }
};

SendOutcome sendTo(Server& server)
{
    test::RawListener listener;
    std::thread thread([&] { server.serve(listener); });
    SendOutcome outcome = Uncertain{};
    {
        SmtpAdapter adapter(mailAccount(listener.port()));
        outcome = adapter.send(someMail());
    }
    thread.join();
    return outcome;
}

} // namespace

TEST(SmtpAdapter, submitsAndKnowsTheIdBeforehand)
{
    Server server;
    const SendOutcome outcome = sendTo(server);
    ASSERT_TRUE(std::holds_alternative<Sent>(outcome));
    EXPECT_EQ(std::get<Sent>(outcome).providerId, u"trato.0123456789abcdef01234567@credora.com.br"_s);
    EXPECT_TRUE(server.received.contains("Message-Id: <trato.0123456789abcdef01234567@credora.com.br>\r\n"));
    EXPECT_TRUE(server.received.contains("\r\n..ponto")) << "a line that begins with a dot is doubled";
}

TEST(SmtpAdapter, refusalsAreCertain)
{
    Server unknown{.toRecipient = "550 5.1.1 no such user\r\n"};
    const SendOutcome outcome = sendTo(unknown);
    ASSERT_TRUE(std::holds_alternative<Failed>(outcome));
    EXPECT_EQ(std::get<Failed>(outcome).code, u"550"_s);
    EXPECT_TRUE(std::get<Failed>(outcome).permanent);
    EXPECT_EQ(std::get<Failed>(outcome).scope, FailureScope::Recipient);
    Server busy{.toRecipient = "451 4.3.2 later\r\n"};
    EXPECT_FALSE(std::get<Failed>(sendTo(busy)).permanent);
    Server full{.toMail = "452 4.3.1 no space\r\n"};
    const SendOutcome later = sendTo(full);
    ASSERT_TRUE(std::holds_alternative<Failed>(later)) << std::get<Uncertain>(later).reason.toStdString();
    EXPECT_FALSE(std::get<Failed>(later).permanent);
}

TEST(SmtpAdapter, silenceAfterTheMailIsDoubt)
{
    Server server{.afterMail = After::Silence};
    EXPECT_TRUE(std::holds_alternative<Uncertain>(sendTo(server)));
}

TEST(SmtpAdapter, nobodyThereMayBeTriedAgain)
{
    quint16 port = 0;
    {
        const test::RawListener listener;
        port = listener.port();
    }
    SmtpAdapter adapter(mailAccount(port));
    const SendOutcome outcome = adapter.send(someMail());
    ASSERT_TRUE(std::holds_alternative<Failed>(outcome));
    EXPECT_FALSE(std::get<Failed>(outcome).permanent);
}

TEST(MailComposer, whatIsComposedReadsTheSame)
{
    OutgoingMessage wanted = someMail();
    wanted.automatic = true;
    wanted.payload = {{u"reply_to"_s, u"m1@exemplo.com.br"_s},
        {u"attachments"_s, QJsonArray{QJsonObject{{u"name"_s, u"boleto março.pdf"_s}, {u"type"_s, u"application/pdf"_s},
                               {u"base64"_s, u"JVBERi0xLjQK"_s}}}}};
    EmailAccount from = mailAccount();
    from.unsubscribe = u"https://credora.com.br/sair/{id}"_s;
    ASSERT_UNWRAP(const ComposedMail mail, composeMail(from, wanted));
    EXPECT_TRUE(mail.bytes.contains("Auto-Submitted: auto-generated"));
    EXPECT_TRUE(mail.bytes.contains("List-Unsubscribe: <https://credora.com.br/sair/0123456789abcdef01234567>"));
    EXPECT_TRUE(mail.bytes.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    EXPECT_EQ(mail.bytes.count('\n'), mail.bytes.count("\r\n"));
    ASSERT_UNWRAP(const EmailMessage read, parseEmail(mail.bytes));
    EXPECT_EQ(read.kind, EmailKind::AutoReply) << "other machines must not answer";
    EXPECT_EQ(read.subject, wanted.subject);
    EXPECT_EQ(read.fromName, u"Credora Soluções"_s);
    EXPECT_EQ(read.to, QStringList{wanted.to});
    EXPECT_EQ(read.text, wanted.body);
    EXPECT_EQ(read.date, wanted.now);
    EXPECT_EQ(read.inReplyTo, u"m1@exemplo.com.br"_s);
    EXPECT_EQ(read.attachments.at(0).name, u"boleto março.pdf"_s);
    EXPECT_EQ(read.attachments.at(0).size, 9);
    EXPECT_EQ(clientIdOf(read.messageId), wanted.clientId);
    EXPECT_TRUE(clientIdOf(u"m1@exemplo.com.br"_s).isEmpty());
}

TEST(MailComposer, nothingSlipsIntoTheHeaders)
{
    OutgoingMessage wanted = someMail();
    wanted.subject = u"a\r\nBcc: todos@exemplo.com"_s;
    ASSERT_UNWRAP(const ComposedMail mail, composeMail(mailAccount(), wanted));
    EXPECT_FALSE(mail.bytes.contains("\nBcc:"));
    for (const QString& to :
        {u""_s, u"marina"_s, u"a@b.com, c@d.com"_s, u"a@b.com\r\nBcc: x@y.com"_s, u"<a@b.com>"_s}) {
        wanted.to = to;
        const auto refused = composeMail(mailAccount(), wanted);
        ASSERT_FALSE(refused.has_value()) << to.toStdString();
        EXPECT_EQ(refused.error().code, u"invalid_address"_s);
    }
}

} // namespace trato::channels
