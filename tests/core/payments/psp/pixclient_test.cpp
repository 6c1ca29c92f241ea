#include "payments/pix/pixclient.h"

#include "app/sandbox/callbackrecorder.h"
#include "base/json.h"
#include "payments/pix/pixmessages.h"
#include "support/result.h"

#include <QJsonArray>
#include <QSet>

#include <deque>

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace std::chrono_literals;

namespace {

PixAccount accountAt(const QString& url)
{
    const sandbox::Accounts known;
    return {.name = QStringLiteral("sandbox"),
        .baseUrl = url + QStringLiteral("/api/v2"),
        .tokenUrl = url + QStringLiteral("/oauth/token"),
        .clientId = known.pixClientId,
        .clientSecret = known.pixClientSecret,
        .key = known.pixKey,
        .receiverName = known.receiverName,
        .receiverCity = known.receiverCity,
        .receiverDocument = known.receiverDocument};
}

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

/// A client and the sandbox's provider.
struct Sandboxed {
    test::SandboxWorld world;
    SystemClock clock;
    PixClient client{accountAt(world.sandbox->url()), clock, {.totalTimeout = 1'500ms}};

    [[nodiscard]] Charge charge(qint64 cents = 30'000) const
    {
        return {.txid = newTxid(),
            .amount = Money(cents),
            .due = clock.today().addDays(3),
            .validDaysAfterDue = 5,
            .payerDocument = QStringLiteral("12345678909"),
            .payerName = QStringLiteral("Ana Prado")};
    }

    void fault(const char* mode, int count, int delayMs = 0)
    {
        world.control("faults",
            {{QStringLiteral("pix"), QJsonObject{{QStringLiteral("mode"), QLatin1StringView(mode)},
                                         {QStringLiteral("count"), count}, {QStringLiteral("delay_ms"), delayMs}}}});
    }

    QString pay(const QString& txid)
    {
        return world.control("pay", {{QStringLiteral("txid"), txid}}).value(u"endToEndId").toString();
    }

    qsizetype chargesThere() { return world.read("charges").value(u"charges").toArray().size(); }
};

/// A provider that answers what it is told, and remembers what it was asked.
class ScriptedProvider final {
public:
    ScriptedProvider()
    {
        auto started =
            net::HttpServer::start({}, net::Handler([this](const net::Request& request) { return answer(request); }));
        m_server = std::move(*started);
    }

    [[nodiscard]] QString url() const { return m_server->url(); }
    void then(int status, const QByteArray& body) { m_answers.push_back({.status = status, .body = body}); }
    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<net::Request>& asked() const { return m_asked; }

    int tokenLife = 3600;

private:
    net::Response answer(const net::Request& request)
    {
        if (request.path() == QStringLiteral("/oauth/token")) {
            ++m_tokens;
            return net::Response::json(200, "{\"access_token\":\"t" + QByteArray::number(m_tokens) +
                                                "\",\"expires_in\":" + QByteArray::number(tokenLife) + "}");
        }
        m_asked.push_back(request);
        if (m_answers.empty())
            return net::Response::json(500, "{}");
        const net::Response next = m_answers.front();
        m_answers.pop_front();
        return next;
    }

    std::deque<net::Response> m_answers;
    std::vector<net::Request> m_asked;
    std::atomic<int> m_tokens = 0;
    std::unique_ptr<net::HttpServer> m_server;
};

const QByteArray received =
    R"({"endToEndId":"E12345678202009091221kkkkkkkkkkk","txid":"c3e0e7a4e7f1469a9f782d3d4999343c","valor":"110.00",)"
    R"("horario":"2020-09-09T20:15:00.358Z"})";
const QString receivedId = QStringLiteral("E12345678202009091221kkkkkkkkkkk");

} // namespace

TEST(PixClient, registersReadsPaysAndCancels)
{
    Sandboxed s;
    const Charge wanted = s.charge();
    ASSERT_UNWRAP(const RegisteredCharge made, s.client.registerCharge(wanted));
    EXPECT_EQ(made.txid, wanted.txid);
    EXPECT_EQ(made.status, ChargeStatus::Active);
    EXPECT_TRUE(made.pixCode.contains(made.location));
    const QString id = s.pay(wanted.txid);
    ASSERT_UNWRAP(const ReceivedPayment payment, s.client.payment(id));
    EXPECT_EQ(payment.amount, Money(30'000));
    EXPECT_EQ(payment.txid, wanted.txid);
    ASSERT_UNWRAP(const RegisteredCharge paid, s.client.charge(wanted.txid));
    EXPECT_EQ(paid.status, ChargeStatus::Paid);
    ASSERT_EQ(paid.payments.size(), 1u);
    ASSERT_UNWRAP(const RegisteredCharge cancelled, s.client.cancelCharge(wanted.txid));
    EXPECT_EQ(cancelled.status, ChargeStatus::Paid); // too late

    const Charge other = s.charge();
    ASSERT_RESULT(s.client.registerCharge(other));
    ASSERT_UNWRAP(const RegisteredCharge removed, s.client.cancelCharge(other.txid));
    EXPECT_EQ(removed.status, ChargeStatus::Removed);
    EXPECT_EQ(codeOf(s.client.charge(newTxid())), QStringLiteral("provider_not_found"));
    EXPECT_EQ(codeOf(s.client.payment(receivedId)), QStringLiteral("provider_not_found"));
}

TEST(PixClient, everyPageOfAPeriodIsRead)
{
    Sandboxed s;
    QSet<QString> paid;
    for (int i = 0; i < 103; ++i) {
        const Charge wanted = s.charge(1'000 + i);
        ASSERT_RESULT(s.client.registerCharge(wanted));
        paid.insert(s.pay(wanted.txid));
    }
    QSet<QString> seen;
    const Instant now = s.clock.now();
    ASSERT_RESULT(
        s.client.payments(now - 1h, now + 1h, [&](const ReceivedPayment& each) { seen.insert(each.externalId); }));
    EXPECT_EQ(seen, paid);
    int charges = 0;
    ASSERT_RESULT(s.client.charges(now - 1h, now + 1h, [&](const RegisteredCharge&) { ++charges; }));
    EXPECT_EQ(charges, 103);
    ASSERT_RESULT(s.client.setWebhook(s.world.callback.url()));
}

TEST(PixClient, aLostAnswerLeavesOneCharge)
{
    Sandboxed s;
    const Charge first = s.charge();
    ASSERT_RESULT(s.client.registerCharge(first)); // the token is there now
    s.fault("drop_answer", 1);
    const Charge wanted = s.charge();
    ASSERT_UNWRAP(const RegisteredCharge made, s.client.registerCharge(wanted));
    EXPECT_EQ(made.amount, wanted.amount);
    EXPECT_EQ(s.chargesThere(), 2);
    s.fault("error_500", 1);
    ASSERT_RESULT(s.client.registerCharge(s.charge()));
    EXPECT_EQ(s.chargesThere(), 3);
}

TEST(PixClient, aProviderThatIsDownIsUnavailableOrInterrupted)
{
    Sandboxed s;
    ASSERT_RESULT(s.client.registerCharge(s.charge()));
    s.fault("error_500", -1);
    EXPECT_EQ(codeOf(s.client.registerCharge(s.charge())), QStringLiteral("provider_interrupted"));
    s.fault("error_429", -1);
    const auto busy = s.client.registerCharge(s.charge());
    EXPECT_EQ(codeOf(busy), QStringLiteral("provider_unavailable"));
    EXPECT_TRUE(isWorthRepeating(busy.error()));
    s.fault("delay", 1, 3'000);
    EXPECT_EQ(codeOf(s.client.charge(newTxid())), QStringLiteral("provider_interrupted"));
    s.fault("none", 0);
    SystemClock clock;
    PixClient nobody(accountAt(QStringLiteral("http://127.0.0.1:9")), clock, {.connectTimeout = 500ms});
    EXPECT_EQ(codeOf(nobody.charge(newTxid())), QStringLiteral("provider_unavailable"));
}

TEST(PixClient, whatTheProviderRefusesIsToldInWords)
{
    Sandboxed s;
    Charge wrong = s.charge(0);
    const auto refused = s.client.registerCharge(wrong);
    EXPECT_EQ(codeOf(refused), QStringLiteral("provider_refused"));
    EXPECT_FALSE(refused.error().detail.value(u"violations").toArray().isEmpty());
    wrong = s.charge();
    wrong.payerDocument = QStringLiteral("1111111");
    EXPECT_EQ(codeOf(s.client.registerCharge(wrong)), QStringLiteral("provider_refused"));
    PixAccount stranger = accountAt(s.world.sandbox->url());
    stranger.clientSecret = QStringLiteral("wrong");
    EXPECT_EQ(codeOf(PixClient(stranger, s.clock).charge(newTxid())), QStringLiteral("provider_denied"));
}

TEST(PixClient, theTokenIsKeptUntilItEnds)
{
    ScriptedProvider provider;
    ManualClock clock{Instant(1'795'186'800'000'000)};
    PixClient client(accountAt(provider.url()), clock);
    for (int i = 0; i < 3; ++i) {
        provider.then(200, received);
        ASSERT_RESULT(client.payment(receivedId));
    }
    EXPECT_EQ(provider.tokens(), 1);
    clock.advance(3'600s);
    provider.then(200, received);
    ASSERT_RESULT(client.payment(receivedId));
    EXPECT_EQ(provider.tokens(), 2);
    provider.then(401, "{}"); // taken back before its time
    provider.then(200, received);
    ASSERT_RESULT(client.payment(receivedId));
    EXPECT_EQ(provider.tokens(), 3);
    EXPECT_EQ(provider.asked().back().headers.value("Authorization"), "Bearer t3");
    provider.then(401, "{}");
    provider.then(401, "{}");
    EXPECT_EQ(codeOf(client.payment(receivedId)), QStringLiteral("provider_denied"));
}

TEST(PixClient, answersThatNobodyUnderstandsAreNotBelieved)
{
    ScriptedProvider provider;
    SystemClock clock;
    PixClient client(accountAt(provider.url()), clock, {.maxResponseBytes = 100'000});
    const QString bad = QStringLiteral("provider_bad_answer");
    for (const QByteArray& body : {QByteArray("<html>"), QByteArray("{"), QByteArray("{}"), QByteArray("[]"),
             QByteArray("{\"endToEndId\":1}"), QByteArray(received.left(60)), QByteArray(200'000, 'x')}) {
        provider.then(200, body);
        EXPECT_EQ(codeOf(client.payment(receivedId)), bad) << body.left(40).toStdString();
    }
    provider.then(302, "");
    EXPECT_EQ(codeOf(client.payment(receivedId)), bad);
    provider.then(200, received); // of another one
    EXPECT_EQ(codeOf(client.payment(QStringLiteral("E00000000202009091221kkkkkkkkkkk"))), bad);
}

TEST(PixClient, aCodeThatLeadsElsewhereIsRefused)
{
    ScriptedProvider provider;
    SystemClock clock;
    PixClient client(accountAt(provider.url()), clock);
    const Charge wanted{.txid = newTxid(),
        .amount = Money(30'000),
        .due = QDate(2026, 11, 30),
        .validDaysAfterDue = 5,
        .payerDocument = QStringLiteral("12345678909"),
        .payerName = QStringLiteral("Ana Prado")};
    const auto answer = [&](const QString& code, const QString& key) {
        QJsonObject json = *chargeToJson(wanted, key);
        json.insert(QStringLiteral("txid"), wanted.txid);
        json.insert(QStringLiteral("status"), QStringLiteral("ATIVA"));
        json.insert(QStringLiteral("location"), QStringLiteral("pix.example.com/qr/v2/cobv/1e6c54d3"));
        json.insert(QStringLiteral("pixCopiaECola"), code);
        return json::compact(json);
    };
    const QString key = accountAt({}).key;
    provider.then(201, answer({}, key)); // without a code: it is made here
    ASSERT_UNWRAP(const RegisteredCharge made, client.registerCharge(wanted));
    EXPECT_TRUE(made.pixCode.contains(made.location));
    provider.then(201, answer(made.pixCode, key));
    ASSERT_RESULT(client.registerCharge(wanted));
    QString other = made.pixCode;
    provider.then(201, answer(other.replace(QStringLiteral("1e6c54d3"), QStringLiteral("1e6c54d4")), key));
    EXPECT_EQ(codeOf(client.registerCharge(wanted)), QStringLiteral("provider_bad_answer"));
    provider.then(201, answer(made.pixCode, QStringLiteral("somebody-elses-key")));
    EXPECT_EQ(codeOf(client.registerCharge(wanted)), QStringLiteral("provider_refused"));
}
