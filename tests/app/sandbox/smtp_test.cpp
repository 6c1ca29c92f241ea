#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/mailwriter.h"
#include "app/sandbox/smtpsession.h"
#include "channels/email/emailmessage.h"
#include "channels/email/quotedtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <curl/curl.h>
#include <gtest/gtest.h>

using namespace trato;
using sandbox::Envelope;
using sandbox::MailVerdict;
using sandbox::SmtpSession;
using trato::test::SandboxWorld;

namespace {

struct Upload {
    QByteArray left;
};

size_t give(char* into, size_t size, size_t count, void* context)
{
    auto* upload = static_cast<Upload*>(context);
    const QByteArray part = upload->left.left(qsizetype(size * count));
    std::copy(part.begin(), part.end(), into);
    upload->left.remove(0, part.size());
    return size_t(part.size());
}

/// Sends with the same library as the product.
CURLcode sendMail(const SandboxWorld& world, const QByteArray& to, const QByteArray& mail)
{
    CURL* handle = curl_easy_init();
    Upload upload{mail};
    curl_slist* recipients = curl_slist_append(nullptr, to.constData());
    const QByteArray url = "smtp://127.0.0.1:" + QByteArray::number(world.sandbox->smtpPort());
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_USERNAME, "desk");
    curl_easy_setopt(handle, CURLOPT_PASSWORD, "secret");
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, "<acordos@trato.example>");
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(handle, CURLOPT_READDATA, &upload);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, 10L);
    const CURLcode code = curl_easy_perform(handle);
    curl_slist_free_all(recipients);
    curl_easy_cleanup(handle);
    return code;
}

QList<QByteArray> mailsIn(const QString& folder)
{
    QList<QByteArray> mails;
    const QDir dir(folder + QStringLiteral("/new"));
    for (const QString& name : dir.entryList(QDir::Files, QDir::Time)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(file.readAll());
    }
    return mails;
}

const QByteArray letter =
    "From: Acordos <acordos@trato.example>\r\nTo: <bia@exemplo.com.br>\r\nSubject: =?UTF-8?B?UHJvcG9zdGHDp8Ojbw==?=\r\n"
    "Message-ID: <o-77@trato.example>\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nBom dia\r\n.ponto no "
    "come\xc3\xa7o\r\n";

} // namespace

TEST(Smtp, KeepsTheMailAsItCameAndBringsAnswers)
{
    SandboxWorld world;
    ASSERT_EQ(sendMail(world, "<bia@exemplo.com.br>", letter), CURLE_OK);
    const auto sent = mailsIn(world.folder.filePath(QStringLiteral("outgoing")));
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(sent.front(), letter);
    const QJsonObject logged = world.read("messages?channel=email").value(u"messages").toArray().at(0).toObject();
    EXPECT_EQ(logged.value(u"to").toString(), u"bia@exemplo.com.br");
    EXPECT_EQ(logged.value(u"client_id").toString(), u"o-77@trato.example");

    world.control("reply", {{QStringLiteral("channel"), QStringLiteral("email")},
                               {QStringLiteral("from"), QStringLiteral("bia@exemplo.com.br")},
                               {QStringLiteral("name"), QStringLiteral("Bia Ação")},
                               {QStringLiteral("text"), QStringLiteral("não consigo pagar")}});
    const auto answers = mailsIn(world.sandbox->inboundMail());
    ASSERT_EQ(answers.size(), 1);
    const auto answer = channels::parseEmail(answers.front());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->inReplyTo, u"o-77@trato.example");
    EXPECT_EQ(answer->from, QStringList(QStringLiteral("bia@exemplo.com.br")));
    EXPECT_EQ(answer->fromName, QString::fromUtf8("Bia Ação"));
    EXPECT_EQ(answer->to, QStringList(QStringLiteral("acordos@trato.example")));
    EXPECT_TRUE(answer->text.startsWith(QString::fromUtf8("não consigo pagar")));
    EXPECT_TRUE(answer->text.contains(u"Bom dia"));
    EXPECT_EQ(channels::newText(answer->text), QString::fromUtf8("não consigo pagar"));
    EXPECT_EQ(answer->kind, channels::EmailKind::Message);
}

TEST(Smtp, QuotesAsTheUsualMailProgramsDo)
{
    QSet<QString> ways;
    for (int i = 0; i < 20; ++i) {
        const sandbox::ReceivedMail mail{.messageId = QStringLiteral("1@trato.example"),
            .from = QStringLiteral("acordos@trato.example"),
            .to = QStringLiteral("pessoa%1@exemplo.com.br").arg(i),
            .subject = QStringLiteral("Recado"),
            .text = QStringLiteral("Podemos falar?"),
            .at = *Instant::parse(u"2026-11-02T07:00:00-03:00", deskZone())};
        const auto answer = channels::parseEmail(
            replyMail(mail, {.text = QStringLiteral("Sim, sou eu"), .at = mail.at}, QStringLiteral("Bia")));
        ASSERT_TRUE(answer.has_value());
        EXPECT_EQ(channels::newText(answer->text), u"Sim, sou eu") << answer->text.toStdString();
        ways.insert(QString(answer->text).remove(mail.to));
    }
    EXPECT_EQ(ways.size(), 4);
}

TEST(Smtp, BouncesAreReportsThatTheParserKnows)
{
    SandboxWorld world;
    ASSERT_EQ(sendMail(world, "<bia@exemplo.com.br>", letter), CURLE_OK);
    world.control("bounce", {{QStringLiteral("to"), QStringLiteral("bia@exemplo.com.br")}});
    world.control(
        "reply", {{QStringLiteral("channel"), QStringLiteral("email")},
                     {QStringLiteral("from"), QStringLiteral("bia@exemplo.com.br")},
                     {QStringLiteral("text"), QStringLiteral("estou de férias")}, {QStringLiteral("automatic"), true}});
    int bounces = 0;
    int automatic = 0;
    for (const QByteArray& mail : mailsIn(world.sandbox->inboundMail())) {
        const auto parsed = channels::parseEmail(mail);
        ASSERT_TRUE(parsed.has_value());
        automatic += parsed->kind == channels::EmailKind::AutoReply ? 1 : 0;
        if (parsed->kind != channels::EmailKind::Bounce)
            continue;
        ++bounces;
        ASSERT_EQ(parsed->bounces.size(), 1);
        EXPECT_EQ(parsed->bounces.front().recipient, u"bia@exemplo.com.br");
        EXPECT_EQ(parsed->bounces.front().status, u"5.1.1");
        EXPECT_TRUE(parsed->bounces.front().permanent);
        EXPECT_EQ(parsed->originalMessageId, u"o-77@trato.example");
    }
    EXPECT_EQ(bounces, 1);
    EXPECT_EQ(automatic, 1);
}

TEST(Smtp, FaultsAnswerLaterOrNotAtAll)
{
    SandboxWorld world;
    world.control("faults", {{QStringLiteral("smtp"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("error_500")},
                                                          {QStringLiteral("count"), 1}}}});
    EXPECT_NE(sendMail(world, "<bia@exemplo.com.br>", letter), CURLE_OK);
    EXPECT_TRUE(mailsIn(world.folder.filePath(QStringLiteral("outgoing"))).isEmpty());
    world.control("faults",
        {{QStringLiteral("smtp"),
            QJsonObject{{QStringLiteral("mode"), QStringLiteral("drop_answer")}, {QStringLiteral("count"), 1}}}});
    EXPECT_NE(sendMail(world, "<bia@exemplo.com.br>", letter), CURLE_OK);
    EXPECT_EQ(mailsIn(world.folder.filePath(QStringLiteral("outgoing"))).size(), 1);
}

TEST(SmtpSession, KeepsToTheOrderOfThingsAndToItsLimits)
{
    const sandbox::SmtpOptions options{.maxMessageBytes = 40, .maxRecipients = 1};
    std::vector<Envelope> received;
    const sandbox::SmtpServer::Receive receive = [&](const Envelope& envelope) {
        received.push_back(envelope);
        return MailVerdict::Accepted;
    };
    SmtpSession session(options, receive);
    const auto say = [&](const QByteArray& line) { return session.line(line).text.left(3); };
    EXPECT_EQ(say("DATA"), "503");
    EXPECT_EQ(say("RCPT TO:<a@b.c>"), "503");
    EXPECT_EQ(say("ehlo x"), "250");
    EXPECT_EQ(say("AUTH LOGIN"), "504");
    EXPECT_EQ(say("AUTH PLAIN"), "334");
    EXPECT_EQ(say("AGEAYg=="), "235");
    EXPECT_EQ(say("MAIL a@b.c"), "501");
    EXPECT_EQ(say("MAIL FROM:<a@b.c> SIZE=41"), "552");
    EXPECT_EQ(say("mail from:<a@b.c> SIZE=10"), "250");
    EXPECT_EQ(say("RCPT TO:<nobody>"), "553");
    EXPECT_EQ(say("RCPT TO:<d@e.f>"), "250");
    EXPECT_EQ(say("RCPT TO:<g@h.i>"), "452");
    EXPECT_EQ(say("DATA"), "354");
    EXPECT_EQ(say("..dot"), "");
    EXPECT_EQ(say("."), "250");
    ASSERT_EQ(received.size(), 1);
    EXPECT_EQ(received.front().message, ".dot\r\n");
    EXPECT_EQ(say("DATA"), "503");
    EXPECT_EQ(say("MAIL FROM:<>"), "250");
    EXPECT_EQ(say("RCPT TO:<d@e.f>"), "250");
    EXPECT_EQ(say("DATA"), "354");
    EXPECT_EQ(say(QByteArray(41, 'x')), "");
    EXPECT_EQ(say("."), "552");
    EXPECT_EQ(received.size(), 1);
    EXPECT_EQ(say("NONSENSE"), "500");
    EXPECT_EQ(session.line("QUIT").next, SmtpSession::Next::Close);
}
