#include "channels/email/emailmessage.h"
#include "channels/email/mailcomposer.h"
#include "channels/email/smtpadapter.h"
#include "channels/imap/foldertaker.h"
#include "channels/net/httpclient.h"
#include "engine/service/service.h"
#include "mailservers.h"
#include "support/result.h"
#include "support/testdatabase.h"
#include "support/waiting.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <cstdio>
#include <thread>

namespace trato {

using namespace Qt::StringLiterals;
using channels::imap::FolderTaker;
using channels::imap::ImapSession;
using channels::imap::MailboxAccount;
using channels::imap::Security;
using channels::imap::TakenCounts;

namespace {

constexpr auto patience = std::chrono::seconds(60);

QByteArray mail(int number, int times = 4)
{
    const QByteArray n = QByteArray::number(number);
    return "Message-ID: <" + n + ".carta@exemplo.com.br>\nDate: Fri, 20 Nov 2026 10:15:00 -0300\nFrom: Pessoa " + n +
           " <pessoa" + n + "@exemplo.com.br>\nTo: mesa@credora.example\nSubject: Re: Seu acordo " + n +
           "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" +
           QByteArray("Bom dia, quero saber do meu acordo.\n").repeated(times);
}

channels::OutgoingMessage letter(const QString& clientId)
{
    return {.clientId = clientId,
        .to = u"marina@exemplo.com.br"_s,
        .subject = u"Seu acordo nº 1"_s,
        .body = u"Olá, Marina.\n.ponto no começo\nAté logo."_s,
        .now = Instant(1'795'186'800'000'000)};
}

} // namespace

class EmailRealTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        if (const QString why = test::MailServers::whyNoDovecot(); !why.isEmpty())
            GTEST_SKIP() << why.toStdString();
        ASSERT_TRUE(servers.startDovecot()) << servers.said().constData();
    }
    void TearDown() override
    {
        service.reset();
        DatabaseTest::TearDown();
    }

    [[nodiscard]] MailboxAccount account(Security security = Security::Tls) const
    {
        return {.name = u"mesa"_s,
            .host = u"localhost"_s,
            .port = security == Security::Tls ? servers.imapsPort() : servers.imapPort(),
            .security = security,
            .user = u"mesa"_s,
            .secret = u"segredo"_s,
            .caFile = servers.caFile()};
    }
    Result<TakenCounts> take(const MailboxAccount& mailbox)
    {
        TRATO_TRY(const auto session, ImapSession::open(mailbox, mailbox.secret, {}));
        return FolderTaker(*session, database(), {.account = mailbox, .folder = u"INBOX"_s}, clock).round();
    }
    /// The engine's service as a configuration file makes it, looking by itself only once an hour.
    void startEngine()
    {
        const QString config = folder.filePath(u"trato.toml"_s);
        QFile file(config);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("[[mailbox]]\nname = 'mesa'\nhost = 'localhost'\nport = " + QByteArray::number(servers.imapPort()) +
                   "\nsecurity = 'starttls'\nuser = 'mesa'\nsecret = 'segredo'\npoll_seconds = 3600\nca_file = '" +
                   servers.caFile().toUtf8() + "'\n");
        file.close();
        engine::ServiceOptions options;
        options.databaseUrl = databaseUrl();
        options.configPath = config;
        options.http.port = 0;
        ASSERT_UNWRAP(service, engine::Service::start(options, clock));
    }
    qint64 kept() { return number(u"SELECT COUNT(*) FROM inbox"_s); }
    bool keeps(qint64 mails)
    {
        return test::waitUntil([&] { return kept() == mails; }, patience);
    }

    QTemporaryDir folder;
    test::MailServers servers;
    std::unique_ptr<engine::Service> service;
};
TRATO_BOTH_ENGINES(EmailRealTest);

TEST_P(EmailRealTest, WhatIsSentIsReceivedWithinMomentsByIdle)
{
    if (const QString why = test::MailServers::whyNoOpenSmtpd(); !why.isEmpty())
        GTEST_SKIP() << why.toStdString();
    ASSERT_TRUE(servers.startOpenSmtpd()) << servers.said().constData();
    startEngine();
    ASSERT_TRUE(test::waitUntil(
        [&] { return number(u"SELECT COUNT(*) FROM mailbox_folder WHERE checked_at IS NOT NULL"_s) == 1; }, patience))
        << servers.said().constData();
    channels::SmtpAdapter sender({.name = u"mesa"_s,
        .smtpUrl = u"smtp://127.0.0.1:%1"_s.arg(servers.smtpPort()),
        .user = {},
        .password = {},
        .from = u"mesa@credora.example"_s,
        .fromName = u"Credora"_s,
        .unsubscribe = {},
        .maildir = {}});
    const QString ids[] = {u"0123456789abcdef01234567"_s, u"0123456789abcdef01234568"_s};
    for (int i = 0; i < 2; ++i) {
        const auto outcome = sender.send(letter(ids[i]));
        ASSERT_TRUE(std::holds_alternative<channels::Sent>(outcome)) << servers.said().constData();
        QElapsedTimer timer;
        timer.start();
        ASSERT_TRUE(keeps(i + 1)) << servers.said().constData();
        std::printf("from accepted to kept: %lld ms\n", static_cast<long long>(timer.elapsed()));
    }
    channels::Inbox inbox(database());
    ASSERT_UNWRAP(const auto items, inbox.claim({.worker = u"w"_s, .now = clock.now()}));
    ASSERT_FALSE(items.empty());
    ASSERT_UNWRAP(const auto received, channels::parseEmail(items.front().delivery.body));
    EXPECT_EQ(received.messageId, channels::messageIdOf(ids[0], u"mesa@credora.example"_s));
    EXPECT_EQ(received.subject, letter(ids[0]).subject);
    EXPECT_EQ(received.text.trimmed(), letter(ids[0]).body);
    net::HttpClient client;
    ASSERT_UNWRAP(const net::Response metrics, client.get(service->url().toUtf8() + "/metrics"));
    EXPECT_TRUE(metrics.body.contains("trato_mailbox_taken_total{account=\"mesa\",folder=\"INBOX\"} 2\n"))
        << metrics.body.constData();
}

TEST_P(EmailRealTest, NewNumbersBringNothingTwice)
{
    constexpr int mails = 300;
    for (int i = 1; i <= mails; ++i)
        servers.deliver("1.M" + QByteArray::number(i) + ".here", mail(i));
    ASSERT_UNWRAP(const TakenCounts first, take(account()));
    EXPECT_EQ(first.taken, mails);
    const qint64 validity = number(u"SELECT uid_validity FROM mailbox_folder"_s);
    // Numbers are made of the second in which they are made.
    const QDateTime before = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(test::waitUntil(
        [&] { return QDateTime::currentDateTimeUtc().toSecsSinceEpoch() > before.toSecsSinceEpoch() + 1; }, patience));
    servers.forgetNumbers();
    servers.deliver("1.M0.here", mail(mails + 1));
    ASSERT_UNWRAP(const TakenCounts second, take(account()));
    EXPECT_NE(number(u"SELECT uid_validity FROM mailbox_folder"_s), validity);
    EXPECT_EQ(number(u"SELECT counted_anew FROM mailbox_folder"_s), 1);
    EXPECT_EQ(second.taken, 1);
    EXPECT_EQ(second.known, mails);
    EXPECT_EQ(kept(), mails + 1);
}

TEST_P(EmailRealTest, FiftyThousandMailsEachOnce)
{
    constexpr int mails = 50'000;
    for (int i = 1; i <= mails; ++i)
        servers.deliver("1.M" + QByteArray::number(i) + ".here", mail(i));
    QElapsedTimer timer;
    timer.start();
    ASSERT_UNWRAP(const TakenCounts counts, take(account()));
    const double seconds = double(timer.elapsed()) / 1'000;
    EXPECT_EQ(counts.taken, mails);
    EXPECT_EQ(counts.known, 0);
    EXPECT_EQ(number(u"SELECT COUNT(DISTINCT event_key) FROM inbox"_s), mails);
    timer.start();
    ASSERT_UNWRAP(const TakenCounts again, take(account()));
    EXPECT_EQ(again.taken + again.known, 0);
    std::printf("%d mails taken in %.1f s (%.0f a second), looked at again in %lld ms\n", mails, seconds,
        mails / seconds, static_cast<long long>(timer.elapsed()));
}

TEST_P(EmailRealTest, ACrashInTheMiddleLosesNothingAndRepeatsNothing)
{
    constexpr int mails = 400;
    for (int i = 1; i <= mails; ++i)
        servers.deliver("1.M" + QByteArray::number(i) + ".here", mail(i));
    int rounds = 0;
    for (qint64 before = -1; kept() < mails && kept() > before; ++rounds) {
        before = kept();
        // The line is cut when some more were kept.
        std::stop_source cut;
        std::atomic<bool> over = false;
        ASSERT_UNWRAP(const auto session, ImapSession::open(account(), u"segredo"_s, cut.get_token()));
        std::thread cutter([&, connection = connect()] {
            const auto count = [&] {
                return connection
                    ->one(
                        u"channels/inbox_waiting"_s, {}, [](const storage::Row& row) { return row.integer("waiting"); })
                    .value()
                    .value();
            };
            while (!over && count() < std::min<qint64>(before + 60, mails))
                std::this_thread::yield();
            cut.request_stop();
        });
        (void)FolderTaker(
            *session, database(), {.account = account(), .folder = u"INBOX"_s, .steps = {.mails = 10}}, clock)
            .round()
            .has_value();
        over = true;
        cutter.join();
    }
    ASSERT_RESULT(take(account()));
    EXPECT_GT(rounds, 1);
    EXPECT_EQ(kept(), mails);
    EXPECT_EQ(number(u"SELECT taken FROM mailbox_folder"_s), mails);
    EXPECT_EQ(number(u"SELECT known FROM mailbox_folder"_s), 0);
}

TEST_P(EmailRealTest, SaysWhatToDoWhenItIsNotLetIn)
{
    MailboxAccount wrong = account();
    wrong.secret = u"outro"_s;
    EXPECT_EQ(take(wrong).error().code, u"imap_login_refused");
    MailboxAccount foreign = account();
    foreign.caFile.clear();
    EXPECT_EQ(take(foreign).error().code, u"imap_certificate");
    MailboxAccount startTls = account(Security::StartTls);
    EXPECT_TRUE(take(startTls).has_value());
    MailboxAccount otherName = account();
    otherName.host = u"127.0.0.2"_s;
    const auto refused = take(otherName);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().code == u"imap_certificate" || refused.error().code == u"imap_unreachable");
}

} // namespace trato
