#include "engine/service/gateway.h"

#include "channels/inbox.h"
#include "channels/net/httpclient.h"
#include "channels/signature.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUrl>

#include <csignal>
#include <future>
#include <latch>
#include <thread>
#include <utility>

#include <sys/resource.h>

using namespace trato;
using namespace trato::engine;

namespace {

GatewayOptions gatewayOptions(const QString& databaseUrl)
{
    GatewayOptions options{.databaseUrl = databaseUrl, .accounts = {}, .http = {}};
    options.accounts.providers.whatsapp.push_back({.name = QStringLiteral("main"),
        .baseUrl = {},
        .phoneNumberId = {},
        .token = {},
        .appSecret = "secret",
        .verifyToken = QStringLiteral("v")});
    return options;
}

net::Request signedPost(const Gateway& gateway, const QByteArray& body)
{
    return {.method = "POST",
        .target = gateway.url().toLatin1() + "/webhooks/meta/main",
        .headers = {{"Content-Type", "application/json"},
            {"X-Hub-Signature-256", channels::metaSignature("secret", body)}},
        .body = body};
}

QByteArray statusEvent(int number)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","statuses":[{"id":"wamid.)" +
           QByteArray::number(number) +
           R"(","status":"sent","timestamp":"1700000000","recipient_id":"5511987654321"}]}}]}]})";
}

} // namespace

class GatewayTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        // However busy the machine is that the tests run on.
        GatewayOptions patient = gatewayOptions(databaseUrl());
        patient.http.answerTimeout = std::chrono::seconds(60);
        auto started = Gateway::start(patient, clock);
        ASSERT_RESULT(started);
        gateway = std::move(*started);
    }

    void TearDown() override
    {
        gateway.reset();
        DatabaseTest::TearDown();
    }

    net::Response send(const net::Request& request)
    {
        const auto response = client.send(request);
        EXPECT_TRUE(response.has_value());
        return response.value_or(net::Response{.status = 0});
    }

    qint64 kept() { return number(QStringLiteral("SELECT COUNT(*) FROM inbox")); }

    /// Larger than what is left on a disk that is full.
    static QByteArray bigEvent(int number) { return statusEvent(number) + QByteArray(512 * 1024, ' '); }

    /// The database's disk takes nothing more: no file of this process may grow any further, and the server says what
    /// it says then.
    class FullDisk final {
    public:
        explicit FullDisk(GatewayTest& test)
            : m_test(test)
        {
            if (!m_test.isSqlite()) {
                m_test.run(QStringLiteral("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                          "RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; "
                                          "END $$"));
                m_test.run(QStringLiteral(
                    "CREATE TRIGGER full_disk BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION full_disk()"));
                return;
            }
            m_signals = std::signal(SIGXFSZ, SIG_IGN);
            getrlimit(RLIMIT_FSIZE, &m_before);
            rlimit small = m_before;
            const QFileInfo log(QUrl(m_test.databaseUrl()).path() + QStringLiteral("-wal"));
            EXPECT_TRUE(log.exists());
            small.rlim_cur = rlim_t(log.size()) + 64 * 1024;
            EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
        }
        ~FullDisk() { makeRoom(); }
        Q_DISABLE_COPY_MOVE(FullDisk)

        void makeRoom() const
        {
            if (!std::exchange(m_isFull, false))
                return;
            if (!m_test.isSqlite()) {
                m_test.run(QStringLiteral("DROP TRIGGER full_disk ON inbox"));
                return;
            }
            EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &m_before), 0);
            std::signal(SIGXFSZ, m_signals);
        }

    private:
        GatewayTest& m_test;
        rlimit m_before{};
        void (*m_signals)(int) = SIG_DFL;
        mutable bool m_isFull = true;
    };

    std::unique_ptr<Gateway> gateway;
    net::HttpClient client;
};
TRATO_BOTH_ENGINES(GatewayTest);

TEST_P(GatewayTest, KeepsTheBytesBeforeItThanks)
{
    const QByteArray body = statusEvent(1);
    EXPECT_EQ(send(signedPost(*gateway, body)).status, 200);
    ASSERT_EQ(kept(), 1);
    EXPECT_EQ(column(QStringLiteral("SELECT provider FROM inbox")).front(), u"meta");
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM inbox")).front(), u"received");
    EXPECT_EQ(number(QStringLiteral("SELECT received_at FROM inbox")), clock.now().microseconds());

    // Delivered again: thanked again, kept once.
    EXPECT_EQ(send(signedPost(*gateway, body)).status, 200);
    EXPECT_EQ(kept(), 1);
}

TEST_P(GatewayTest, KeepsWhatItCantReadAndRefusesWhatIsNotSigned)
{
    EXPECT_EQ(send(signedPost(*gateway, "\xff\xfe not json at all")).status, 200);
    EXPECT_EQ(kept(), 1);
    net::Request forged = signedPost(*gateway, statusEvent(2));
    forged.body += ' ';
    EXPECT_EQ(send(forged).status, 403);
    forged.headers = {};
    EXPECT_EQ(send(forged).status, 401);
    EXPECT_EQ(kept(), 1);
}

TEST_P(GatewayTest, RefusesOversizeBodies)
{
    EXPECT_EQ(send(signedPost(*gateway, QByteArray(5 * 1024 * 1024, 'x'))).status, 413);
    EXPECT_EQ(kept(), 0);
}

TEST_P(GatewayTest, ManyProvidersAtOnce)
{
    std::vector<std::thread> callers;
    std::atomic<int> thanked = 0;
    for (int caller = 0; caller < 8; ++caller) {
        callers.emplace_back([&, caller] {
            net::HttpClient own;
            for (int i = 0; i < 25; ++i) {
                const auto response = own.send(signedPost(*gateway, statusEvent(caller * 1000 + i)));
                thanked += response && response->status == 200 ? 1 : 0;
            }
        });
    }
    for (std::thread& caller : callers)
        caller.join();
    EXPECT_EQ(thanked, 200);
    EXPECT_EQ(kept(), 200);
}

TEST_P(GatewayTest, TellsHowItIs)
{
    send(signedPost(*gateway, statusEvent(1)));
    send({.target = gateway->url().toLatin1() + "/webhooks/meta/main/%22%0a"});
    const net::Response health = send({.target = gateway->url().toLatin1() + "/healthz"});
    EXPECT_EQ(health.status, 200);
    EXPECT_EQ(health.body, R"({"status":"ok"})");
    const net::Response metrics = send({.target = gateway->url().toLatin1() + "/metrics"});
    EXPECT_TRUE(metrics.headers.value("Content-Type").startsWith("text/plain; version=0.0.4"));
    EXPECT_TRUE(metrics.body.contains("trato_queue_rows{queue=\"inbox\",state=\"received\"} 1\n"))
        << metrics.body.toStdString();
    EXPECT_TRUE(metrics.body.contains("trato_gateway_requests_total{route=\"webhooks/meta\",status=\"200\"} 1\n"));
    EXPECT_TRUE(metrics.body.contains("trato_gateway_deliveries_total{provider=\"meta\",duplicate=\"false\"} 1\n"));
    EXPECT_EQ(send({.target = gateway->url().toLatin1() + "/nothing"}).status, 404);
}

TEST_P(GatewayTest, AnswersWithinASecondAlsoWhileTheDatabaseIsBusy)
{
    ASSERT_EQ(send(signedPost(*gateway, statusEvent(1))).status, 200);
    ASSERT_UNWRAP(const auto strict, Gateway::start(gatewayOptions(databaseUrl()), clock));
    std::promise<void> release;
    std::latch held(1);
    std::thread holder([&, connection = connect()] {
        const auto done = connection->transaction([&]() -> Result<void> {
            if (!isSqlite())
                TRATO_CHECK(connection->runScript(QStringLiteral("LOCK TABLE inbox"), QStringLiteral("lock")));
            held.count_down();
            release.get_future().wait();
            return {};
        });
        EXPECT_TRUE(done.has_value());
    });
    held.wait();
    QElapsedTimer taken;
    taken.start();
    std::vector<std::thread> callers;
    std::atomic<int> askedAgain = 0;
    for (int i = 0; i < 12; ++i) {
        callers.emplace_back([&, i] {
            net::HttpClient own;
            const auto response = own.send(signedPost(*strict, statusEvent(100 + i)));
            askedAgain += response && response->status == 503 && response->headers.contains("Retry-After") ? 1 : 0;
        });
    }
    for (std::thread& caller : callers)
        caller.join();
    const qint64 milliseconds = taken.elapsed();
    release.set_value();
    holder.join();
    EXPECT_EQ(askedAgain, 12);
    EXPECT_LT(milliseconds, 5'000) << "900 ms, and what a busy machine adds";
    // They come again, and nothing is there twice.
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(send(signedPost(*gateway, statusEvent(100 + i))).status, 200);
    EXPECT_EQ(kept(), 13);
    const net::Response metrics = send({.target = strict->url().toLatin1() + "/metrics"});
    EXPECT_TRUE(metrics.body.contains("trato_gateway_answers_total{status=\"503\"} 12\n"))
        << metrics.body.toStdString();
}

TEST_P(GatewayTest, AFullDiskIs503AndLosesNothingAccepted)
{
    ASSERT_EQ(send(signedPost(*gateway, statusEvent(1))).status, 200);
    const FullDisk full(*this);
    for (int i = 0; i < 3; ++i) {
        const net::Response response = send(signedPost(*gateway, bigEvent(i)));
        EXPECT_EQ(response.status, 503);
        EXPECT_TRUE(response.headers.contains("Retry-After"));
    }
    EXPECT_EQ(kept(), 1);
    full.makeRoom();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(send(signedPost(*gateway, bigEvent(i))).status, 200);
    EXPECT_EQ(kept(), 4);
}

TEST_P(GatewayTest, CountsWhatWasRefusedAndShowsWhatIsParked)
{
    net::Request forged = signedPost(*gateway, statusEvent(2));
    forged.body += ' ';
    EXPECT_EQ(send(forged).status, 403);
    EXPECT_EQ(send(forged).status, 403);
    forged.headers = {};
    EXPECT_EQ(send(forged).status, 401);
    run(QStringLiteral("INSERT INTO inbox (id, channel, provider, account, event_key, order_key, content_type, body, "
                       "received_at, state) VALUES (77, 'sms', 'x', 'y', 'k', 'o', 't', CAST('' AS %1), 1, 'parked')")
            .arg(isSqlite() ? QStringLiteral("BLOB") : QStringLiteral("BYTEA")));
    const QByteArray text = send({.target = gateway->url().toLatin1() + "/metrics"}).body;
    EXPECT_TRUE(text.contains("trato_gateway_signatures_refused_total{provider=\"meta\",why=\"wrong\"} 2\n"))
        << text.toStdString();
    EXPECT_TRUE(text.contains("trato_gateway_signatures_refused_total{provider=\"meta\",why=\"missing\"} 1\n"));
    EXPECT_TRUE(text.contains("trato_queue_rows{queue=\"inbox\",state=\"parked\"} 1\n"));
    EXPECT_TRUE(text.contains("trato_database_up 1\n"));
}

TEST_P(GatewayTest, WhatIsSignedAndRepeatedHasNoSecondEffect)
{
    const net::Request request = signedPost(*gateway, statusEvent(1));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(send(request).status, 200);
    EXPECT_EQ(kept(), 1);
    const QByteArray text = send({.target = gateway->url().toLatin1() + "/metrics"}).body;
    EXPECT_TRUE(text.contains("trato_gateway_deliveries_total{provider=\"meta\",duplicate=\"true\"} 2\n"));
}

TEST(GatewayWithoutDatabase, AsksProvidersToComeAgain)
{
    const ManualClock clock(Instant(1'795'186'800'000'000));
    ASSERT_UNWRAP(const auto gateway,
        Gateway::start(gatewayOptions(QStringLiteral("postgresql://nobody@127.0.0.1:1/none")), clock));
    net::HttpClient client;
    ASSERT_UNWRAP(const net::Response response, client.send(signedPost(*gateway, statusEvent(1))));
    EXPECT_EQ(response.status, 503);
    EXPECT_EQ(response.headers.value("Retry-After"), "5");
    ASSERT_UNWRAP(const net::Response health, client.get(gateway->url().toLatin1() + "/healthz"));
    EXPECT_EQ(health.status, 503);
    ASSERT_UNWRAP(const net::Response forged, client.post(gateway->url().toLatin1() + "/webhooks/meta/main", "x"));
    EXPECT_EQ(forged.status, 401);
    ASSERT_UNWRAP(const net::Response metrics, client.get(gateway->url().toLatin1() + "/metrics"));
    EXPECT_EQ(metrics.status, 200);
    EXPECT_TRUE(metrics.body.contains("trato_database_up 0\n"));
    EXPECT_TRUE(metrics.body.contains("trato_gateway_answers_total{status=\"503\"} 2\n")) << metrics.body.toStdString();
}
