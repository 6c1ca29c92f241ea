#include "base/json.h"
#include "channels/net/httpclient.h"
#include "support/result.h"
#include "support/shared.h"
#include "support/testdatabase.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>

using namespace trato;

namespace {

constexpr int patience = 30'000;

quint16 freePort()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length);
    ::close(descriptor);
    return ntohs(address.sin_port);
}

/// Asks again until the answer is yes or patience is at its end.
bool comesTrue(const std::function<bool()>& question)
{
    QElapsedTimer timer;
    timer.start();
    while (!question()) {
        if (timer.elapsed() > patience)
            return false;
    }
    return true;
}

/// A program of this build that says on which address it listens.
class Program final {
public:
    void start(const QString& name, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(test::programPath(name), arguments);
        ASSERT_TRUE(m_process.waitForStarted(patience));
        while (!m_said.contains("listening on ") && m_process.waitForReadyRead(patience))
            m_said += m_process.readAllStandardOutput();
        ASSERT_TRUE(m_said.contains("listening on ")) << m_said.toStdString();
        m_url = m_said.mid(m_said.indexOf("listening on ") + 13).split('\n').first().trimmed();
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }
    /// The exit code after SIGTERM.
    int terminate()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    [[nodiscard]] QByteArray url() const { return m_url; }

private:
    QProcess m_process;
    QByteArray m_said;
    QByteArray m_url;
};

} // namespace

class EngineProgramTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        listen = QStringLiteral("127.0.0.1:%1").arg(freePort());
        sandbox.start(QStringLiteral("trato-sandbox"),
            {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--folder"), folder.path(),
                QStringLiteral("--callback"), QStringLiteral("http://") + listen, QStringLiteral("--no-population"),
                QStringLiteral("--debtors"), QStringLiteral("0"), QStringLiteral("--write-config"), config()});
    }

    [[nodiscard]] QString config() const { return folder.filePath(QStringLiteral("trato.toml")); }
    [[nodiscard]] QStringList engineArguments() const
    {
        return {QStringLiteral("--database"), databaseUrl(), QStringLiteral("--listen"), listen,
            QStringLiteral("--config"), config()};
    }

    QJsonObject control(const QByteArray& what, const QJsonObject& body = {})
    {
        const auto response = client.post(sandbox.url() + "/sandbox/" + what, json::compact(body));
        EXPECT_TRUE(response && response->status == 200) << what.toStdString();
        return response ? *json::parseObject(response->body) : QJsonObject();
    }
    void reply(const QString& channel, const QString& from, const QString& text)
    {
        control("reply",
            {{QStringLiteral("channel"), channel}, {QStringLiteral("from"), from}, {QStringLiteral("text"), text}});
    }
    qint64 kept(const QString& provider)
    {
        return number(QStringLiteral("SELECT COUNT(*) FROM inbox WHERE provider = '%1'").arg(provider));
    }
    QString pixWebhook()
    {
        const auto state = client.get(sandbox.url() + "/sandbox/state");
        return state ? json::parseObject(state->body)->value(u"pix_webhook").toString() : QString();
    }

    /// `count` text messages of a person, to as many debtors.
    void queueMessages(int count)
    {
        run(QStringLiteral("INSERT INTO creditor (id, name, name_folded, created_at) VALUES (1, 'A', 'a', 1)"));
        run(QStringLiteral(
            "INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES (1, 1, 'A', 'a', 1)"));
        for (int i = 1; i <= count; ++i) {
            const QString number = QStringLiteral("+551198765%1").arg(4320 + i);
            run(QStringLiteral("INSERT INTO debtor (id, kind, name, name_folded, created_at, updated_at) "
                               "VALUES (%1, 'person', 'Ana', 'ana', 1, 1)")
                    .arg(i));
            run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
                               "VALUES (%1, %1, 'phone', '%2', 'import', 1)")
                    .arg(i)
                    .arg(number));
            run(QStringLiteral(
                "INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, "
                "dedupe_key, priority, state, not_before, created_at, updated_at, client_id) VALUES (%1, %1, 'sms', "
                "'%2', 'care', 'text', 'Bom dia', 'human', 'carla', 'x', 'k', 5, 'queued', 1, 1, 1, 'c%1')")
                    .arg(i)
                    .arg(number));
        }
    }
    [[nodiscard]] QStringList engineArguments(const char* now) const
    {
        return engineArguments() << QStringLiteral("--now") << QLatin1StringView(now);
    }
    qint64 rows(const char* states)
    {
        return number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state IN (%1)").arg(QLatin1StringView(states)));
    }
    QJsonArray messages()
    {
        const auto answer = client.get(sandbox.url() + "/sandbox/messages?channel=sms");
        return answer ? json::parseObject(answer->body)->value(u"messages").toArray() : QJsonArray();
    }

    QTemporaryDir folder;
    QString listen;
    Program sandbox;
    net::HttpClient client;
};
TRATO_BOTH_ENGINES(EngineProgramTest);

TEST_P(EngineProgramTest, KeepsWhatEveryProviderBringsAndEndsOnRequest)
{
    Program engine;
    engine.start(QStringLiteral("trato-engine"), engineArguments());
    reply(QStringLiteral("whatsapp"), QStringLiteral("+5511987654321"), QString::fromUtf8("não dá"));
    reply(QStringLiteral("sms"), QStringLiteral("+5511987654321"), QString::fromUtf8("já paguei & nada"));
    reply(QStringLiteral("email"), QStringLiteral("bia@exemplo.com.br"), QStringLiteral("bom dia"));
    control("call", {{QStringLiteral("to"), QStringLiteral("+5511987654321")}});
    EXPECT_TRUE(control("verify-webhook").value(u"verified").toBool());
    control("run");
    EXPECT_EQ(kept(QStringLiteral("meta")), 1);
    EXPECT_EQ(kept(QStringLiteral("twilio")), 1);
    EXPECT_EQ(kept(QStringLiteral("voice")), 1);
    EXPECT_TRUE(comesTrue([&] { return kept(QStringLiteral("maildir")) == 1; }));
    const QString address = QStringLiteral("http://%1/webhooks/pix/sandbox").arg(listen);
    EXPECT_TRUE(comesTrue([&] { return pixWebhook() == address; }));
    const auto metrics = client.get(engine.url() + "/metrics");
    ASSERT_TRUE(metrics.has_value());
    EXPECT_TRUE(metrics->body.contains("trato_gateway_deliveries_total{provider=\"meta\",duplicate=\"false\"} 1"));

    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(engine.terminate(), 0);
    EXPECT_LT(timer.elapsed(), 10'000);
    timer.restart();
    EXPECT_EQ(sandbox.terminate(), 0);
    EXPECT_LT(timer.elapsed(), 5'000);
}

TEST_P(EngineProgramTest, ASlowProviderDoesNotHoldTheEnd)
{
    queueMessages(5);
    control("faults", {{QStringLiteral("twilio"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("delay")},
                                                      {QStringLiteral("delay_ms"), 15'000}}}});
    Program engine;
    engine.start(QStringLiteral("trato-engine"), engineArguments("2026-11-18T14:00:00-03:00"));
    ASSERT_TRUE(comesTrue([&] { return rows("'handed_over'") > 0; }));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(engine.terminate(), 0);
    EXPECT_LT(timer.elapsed(), 8'500) << "cut off, not given up by the deadline";
    EXPECT_EQ(rows("'handed_over', 'claimed'"), 0) << "what was in hand is recorded, the rest is given back";
    EXPECT_EQ(rows("'queued', 'uncertain'"), 5);
}

TEST_P(EngineProgramTest, KilledAnywhereItLosesNoMessageAndSendsNoneTwice)
{
    constexpr int count = 12;
    queueMessages(count);
    control("faults", {{QStringLiteral("twilio"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("delay")},
                                                      {QStringLiteral("delay_ms"), 40}}}});
    for (int round = 1; round <= 4; ++round) {
        Program engine;
        // Each later than the leases of the dead.
        const QByteArray now = "2026-11-18T14:" + QByteArray::number(round * 10) + ":00-03:00";
        engine.start(QStringLiteral("trato-engine"), engineArguments(now.constData()));
        ASSERT_TRUE(comesTrue([&] { return messages().size() >= 2 * round; }));
        engine.kill();
    }
    Program engine;
    engine.start(QStringLiteral("trato-engine"), engineArguments("2026-11-18T15:00:00-03:00"));
    EXPECT_TRUE(comesTrue([&] { return rows("'sent', 'delivered', 'read'") == count; }));
    QStringList receivers;
    for (const QJsonValue message : messages())
        receivers.append(message[u"to"].toString());
    EXPECT_EQ(receivers.removeDuplicates(), 0);
    EXPECT_EQ(receivers.size(), count);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM interaction WHERE direction = 'out'")), count);
}

TEST_P(EngineProgramTest, AKilledEngineLosesNothingThatProvidersRepeat)
{
    control("faults", {{QStringLiteral("webhooks"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("repeat")}}}});
    for (int round = 0; round < 3; ++round) {
        Program engine;
        engine.start(QStringLiteral("trato-engine"), engineArguments());
        for (int i = 0; i < 10; ++i)
            reply(QStringLiteral("whatsapp"),
                QStringLiteral("+55119876%1%2").arg(round).arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("oi"));
        engine.kill();
    }
    Program engine;
    engine.start(QStringLiteral("trato-engine"), engineArguments());
    control("run");
    EXPECT_EQ(kept(QStringLiteral("meta")), 30);
}

TEST(EngineProgram, RefusesWhatCantBe)
{
    const auto exitOf = [](const QStringList& arguments) {
        QProcess process;
        process.start(test::programPath(QStringLiteral("trato-engine")), arguments);
        process.waitForFinished(patience);
        return process.exitCode();
    };
    QTemporaryDir folder;
    EXPECT_EQ(exitOf({QStringLiteral("--nonsense")}), 2);
    EXPECT_EQ(exitOf({QStringLiteral("--listen"), QStringLiteral("here")}), 2);
    EXPECT_EQ(exitOf({QStringLiteral("--database"), QStringLiteral("oracle://x")}), 1);
    EXPECT_EQ(exitOf({QStringLiteral("--database"),
                  QStringLiteral("sqlite://") + folder.filePath(QStringLiteral("none.db"))}),
        1);
}
