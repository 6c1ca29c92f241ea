#include "payments/links/linkclient.h"

#include "app/sandbox/callbackrecorder.h"
#include "payments/links/linknotice.h"
#include "payments/links/linksignature.h"
#include "payments/pix/pixmessages.h"
#include "support/result.h"

#include <QJsonArray>
#include <QSet>

#include <atomic>

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace std::chrono_literals;

namespace {

template <class T>
QString linkCodeOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

/// Brings requests to the sandbox; of one of them the answer is lost on the way, or the request itself.
class LossyWay final {
public:
    LossyWay(const QString& target, int lost, bool seen)
        : m_target(target.toLatin1())
        , m_lost(lost)
        , m_seen(seen)
    {
        m_server = std::move(
            *net::HttpServer::start({}, net::Handler([this](const net::Request& request) { return bring(request); })));
    }

    [[nodiscard]] QString url() const { return m_server->url(); }

private:
    net::Response bring(net::Request request)
    {
        const bool isLost = m_count++ == m_lost;
        net::Response answer{.status = 0};
        if (!isLost || m_seen) {
            request.target = m_target + request.target;
            net::HttpClient client;
            if (const auto brought = client.send(request); brought && !isLost)
                answer = {.status = brought->status, .headers = {}, .body = brought->body};
        }
        return answer;
    }

    QByteArray m_target;
    int m_lost;
    bool m_seen;
    std::atomic<int> m_count = 0;
    std::unique_ptr<net::HttpServer> m_server;
};

} // namespace

/// One of the three clients and the sandbox's provider.
class LinkClientTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        const auto accounts = readLinkAccounts(world.sandbox->engineConfiguration());
        ASSERT_TRUE(accounts.has_value());
        for (const LinkAccount& each : *accounts) {
            if (each.name == QLatin1StringView(GetParam()))
                account = each;
        }
        ASSERT_EQ(account.name, QLatin1StringView(GetParam()));
        client = open(account);
        clock.set(SystemClock().now());
    }

    std::unique_ptr<PaymentProvider> open(const LinkAccount& given)
    {
        return makeLinkClient(given, clock, {.totalTimeout = 2'000ms});
    }

    [[nodiscard]] Charge charge(qint64 cents = 12'990) const
    {
        return {.txid = newTxid(),
            .amount = Money(cents),
            .due = clock.today().addDays(3),
            .validDaysAfterDue = 5,
            .payerDocument = QStringLiteral("12345678909"),
            .payerName = QStringLiteral("Ana Prado"),
            .message = QStringLiteral("2026-0001")};
    }

    void fault(const char* mode, int count)
    {
        world.control("faults",
            {{QString::fromLatin1(GetParam()),
                QJsonObject{{QStringLiteral("mode"), QLatin1StringView(mode)}, {QStringLiteral("count"), count}}}});
    }

    QString pay(const QString& charge, const QJsonObject& more = {})
    {
        QJsonObject order = more;
        order.insert(QStringLiteral("charge"), charge);
        return world.control("pay-link", order).value(u"payment").toString();
    }

    /// Charges of ours that can still be paid there.
    qsizetype openThere()
    {
        qsizetype count = 0;
        for (const QJsonValue& each : world.read("links").value(u"charges").toArray())
            count += each.toObject().value(u"open").toBool() ? 1 : 0;
        return count;
    }

    test::SandboxWorld world;
    ManualClock clock{SystemClock().now()};
    LinkAccount account;
    std::unique_ptr<PaymentProvider> client;
};

INSTANTIATE_TEST_SUITE_P(Providers, LinkClientTest, testing::Values("asaas", "mercadopago", "stripe"),
    [](const auto& each) { return std::string(each.param); });

TEST_P(LinkClientTest, OneTxidIsOneChargeHoweverOftenItIsAskedFor)
{
    const Charge wanted = charge();
    ASSERT_UNWRAP(const RegisteredCharge made, client->registerCharge(wanted));
    EXPECT_EQ(made.txid, wanted.txid);
    EXPECT_EQ(made.amount.cents(), 12'990);
    EXPECT_EQ(made.due, wanted.due);
    EXPECT_EQ(made.status, ChargeStatus::Active);
    EXPECT_TRUE(made.url.startsWith(world.sandbox->url())) << made.url.toStdString();
    EXPECT_FALSE(made.reference.isEmpty());
    ASSERT_UNWRAP(const RegisteredCharge again, client->registerCharge(wanted));
    EXPECT_EQ(again.reference, made.reference);
    EXPECT_EQ(again.url, made.url);
    ASSERT_UNWRAP(const RegisteredCharge other, open(account)->registerCharge(wanted));
    EXPECT_EQ(other.url, made.url);
    EXPECT_EQ(openThere(), 1);
    ASSERT_UNWRAP(const RegisteredCharge found, client->charge(wanted.txid));
    EXPECT_EQ(found.url, made.url);
    EXPECT_EQ(client->charge({wanted.txid, made.reference})->url, made.url);
}

TEST_P(LinkClientTest, AnotherChargeUnderTheSameTxidIsRefused)
{
    Charge wanted = charge();
    ASSERT_TRUE(client->registerCharge(wanted).has_value());
    wanted.amount = Money(13'000);
    EXPECT_EQ(linkCodeOf(client->registerCharge(wanted)), u"provider_refused");
    EXPECT_EQ(openThere(), 1);
}

TEST_P(LinkClientTest, LostAnswersMakeNoSecondCharge)
{
    // Whichever of the requests it is that loses its answer, and whether or not the provider saw it.
    for (const bool seen : {true, false}) {
        for (int lost = 0; lost < 7; ++lost) {
            LossyWay way(world.sandbox->url(), lost, seen);
            LinkAccount through = account;
            through.baseUrl.replace(world.sandbox->url(), way.url());
            const auto shaky = open(through);
            const Charge wanted = charge(10'000 + lost);
            const qsizetype before = openThere();
            const auto first = shaky->registerCharge(wanted);
            EXPECT_TRUE(first || isWorthRepeating(first.error())) << linkCodeOf(first).toStdString();
            const auto made = shaky->registerCharge(wanted);
            ASSERT_TRUE(made.has_value()) << lost << linkCodeOf(made).toStdString();
            EXPECT_EQ(openThere(), before + 1) << lost;
            EXPECT_EQ(client->charge(wanted.txid)->url, made->url);
        }
    }
}

TEST_P(LinkClientTest, OutagesAreTold)
{
    const Charge wanted = charge();
    fault("error_429", 1);
    EXPECT_EQ(linkCodeOf(client->registerCharge(wanted)), u"provider_unavailable");
    fault("error_500", 1);
    EXPECT_EQ(linkCodeOf(client->charge(wanted.txid)), u"provider_interrupted");
    fault("none", 0);
    EXPECT_EQ(openThere(), 0);
    LinkAccount stranger = account;
    stranger.token = QStringLiteral("wrong");
    EXPECT_EQ(linkCodeOf(open(stranger)->registerCharge(wanted)), u"provider_denied");
    stranger = account;
    stranger.baseUrl = QStringLiteral("http://127.0.0.1:1");
    EXPECT_EQ(linkCodeOf(open(stranger)->registerCharge(wanted)), u"provider_unavailable");
    EXPECT_EQ(linkCodeOf(client->charge(newTxid())), u"provider_not_found");
    EXPECT_EQ(linkCodeOf(client->payment(QStringLiteral("99"))), u"provider_not_found");
    EXPECT_TRUE(client->registerCharge(wanted).has_value());
}

TEST_P(LinkClientTest, WhatTheProviderRefusesHasItsReasons)
{
    const auto refused = client->registerCharge(charge(0));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"provider_refused");
    EXPECT_FALSE(refused.error().detail.value(u"title").toString().isEmpty());
}

TEST_P(LinkClientTest, ACancelledChargeCanNotBePaid)
{
    const Charge wanted = charge();
    ASSERT_UNWRAP(const RegisteredCharge made, client->registerCharge(wanted));
    ASSERT_UNWRAP(const RegisteredCharge cancelled, client->cancelCharge({wanted.txid, made.reference}));
    EXPECT_EQ(cancelled.status, ChargeStatus::Removed);
    EXPECT_EQ(pay(wanted.txid), QString());
    const auto again = client->cancelCharge({wanted.txid, made.reference});
    EXPECT_TRUE(again ? again->status == ChargeStatus::Removed : again.error().code == u"provider_not_found");
    EXPECT_EQ(linkCodeOf(client->cancelCharge(newTxid())), u"provider_not_found");
}

TEST_P(LinkClientTest, ALinkThatOutlivedItsLastDayIsClosed)
{
    const Charge wanted = charge();
    ASSERT_UNWRAP(const RegisteredCharge made, client->registerCharge(wanted));
    clock.set(Instant::startOfDay(lastPayableDay(wanted.due, 5), deskZone()) + 12h);
    EXPECT_EQ(client->charge({wanted.txid, made.reference})->status, ChargeStatus::Active);
    clock.advance(24h);
    EXPECT_EQ(client->charge({wanted.txid, made.reference})->status, ChargeStatus::Removed);
    world.control("time", {{QStringLiteral("now"), clock.now().toIso(deskZone())}});
    EXPECT_EQ(pay(wanted.txid), QString());
}

TEST_P(LinkClientTest, APaymentIsReadBack)
{
    const Charge wanted = charge();
    ASSERT_UNWRAP(const RegisteredCharge made, client->registerCharge(wanted));
    const QString id = pay(made.url);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_UNWRAP(const ReceivedPayment payment, client->payment(id));
    EXPECT_EQ(payment.externalId, id);
    EXPECT_EQ(payment.txid, wanted.txid);
    EXPECT_EQ(payment.amount.cents(), 12'990);
    EXPECT_TRUE(payment.refunded.isZero());
    EXPECT_TRUE(payment.problems.isEmpty());
    EXPECT_EQ(payment.paidAt.dateIn(deskZone()), clock.today());
    ASSERT_UNWRAP(const RegisteredCharge paid, client->charge({wanted.txid, made.reference}));
    EXPECT_EQ(paid.status, ChargeStatus::Paid);
    EXPECT_EQ(paid.amount, wanted.amount);
    ASSERT_EQ(paid.payments.size(), 1u);
    EXPECT_EQ(paid.payments.front().externalId, id);
    EXPECT_EQ(client->cancelCharge({wanted.txid, made.reference})->status, ChargeStatus::Paid);
    EXPECT_EQ(client->registerCharge(wanted)->status, ChargeStatus::Paid) << "it is the same charge";
}

TEST_P(LinkClientTest, WrongAmountsRefundsAndContestedPaymentsAreTold)
{
    const Charge wanted = charge();
    ASSERT_UNWRAP(const RegisteredCharge made, client->registerCharge(wanted));
    const QString id = pay(wanted.txid, {{QStringLiteral("amount"), QStringLiteral("100.01")}});
    EXPECT_EQ(client->payment(id)->amount.cents(), 10'001);
    EXPECT_EQ(client->charge({wanted.txid, made.reference})->amount, wanted.amount) << "what was asked for stays";
    world.control("refund-link", {{QStringLiteral("payment"), id}, {QStringLiteral("amount"), QStringLiteral("0.07")}});
    EXPECT_EQ(client->payment(id)->refunded.cents(), 7);
    EXPECT_EQ(client->payment(id)->amount.cents(), 10'001);
    world.control("refund-link", {{QStringLiteral("payment"), id}});
    EXPECT_EQ(client->payment(id)->refunded.cents(), 10'001);
    world.control("contest-link", {{QStringLiteral("payment"), id}});
    EXPECT_EQ(client->payment(id)->problems.size(), 1);
}

TEST_P(LinkClientTest, AnotherCurrencyIsNotMoneyHere)
{
    const Charge wanted = charge();
    ASSERT_TRUE(client->registerCharge(wanted).has_value());
    const QString id = pay(wanted.txid, {{QStringLiteral("currency"), QStringLiteral("USD")}});
    // Asaas knows reais alone.
    EXPECT_EQ(client->payment(id)->problems.isEmpty(), account.provider == LinkProvider::Asaas);
}

TEST_P(LinkClientTest, PaymentsOfAPeriodComeInPages)
{
    QSet<QString> paid;
    for (int i = 0; i < 205; ++i) {
        const Charge wanted = charge(1'000 + i);
        ASSERT_TRUE(client->registerCharge(wanted).has_value());
        if (i % 2 == 0)
            paid.insert(pay(wanted.txid, {{QStringLiteral("announced"), false}}));
    }
    QSet<QString> seen;
    int visits = 0;
    const Instant now = SystemClock().now();
    ASSERT_TRUE(client->payments(now - 1h, now + 1h, [&](const ReceivedPayment& payment) {
        seen.insert(payment.externalId);
        ++visits;
    }));
    EXPECT_EQ(seen, paid);
    EXPECT_EQ(visits, paid.size());
    ASSERT_TRUE(client->payments(now - 72h, now - 48h, [&](const ReceivedPayment&) { ++visits; }));
    EXPECT_EQ(visits, paid.size());
}

TEST_P(LinkClientTest, ItsNoticesAreSignedAndLeadToThePayment)
{
    const Charge wanted = charge();
    ASSERT_TRUE(client->registerCharge(wanted).has_value());
    world.control(
        "faults", {{QStringLiteral("webhooks"),
                      QJsonObject{{QStringLiteral("mode"), QStringLiteral("repeat")}, {QStringLiteral("count"), 1}}}});
    const QString id = pay(wanted.txid);
    world.control("run");
    const auto calls = world.callback.requestsTo(QStringLiteral("/webhooks/%1/%1").arg(account.name));
    ASSERT_EQ(calls.size(), 2u);
    EXPECT_EQ(calls[0].body, calls[1].body);
    EXPECT_EQ(proveLinkNotice(account, calls[0], SystemClock().now()), Proof::Right);
    LinkAccount stranger = account;
    stranger.webhookSecrets = {"other"};
    EXPECT_EQ(proveLinkNotice(stranger, calls[0], SystemClock().now()), Proof::Wrong);
    ASSERT_UNWRAP(const auto payments, client->noticed(calls[0].body));
    ASSERT_EQ(payments.size(), 1u);
    EXPECT_EQ(payments.front().externalId, id);
    EXPECT_EQ(linkCodeOf(client->noticed("{}")), u"invalid_notice");
}

TEST_P(LinkClientTest, ANoticeForAnotherAccountIsRefused)
{
    LinkAccount ours = account;
    ours.accountId = QStringLiteral("acc_1");
    const QByteArray notices[] = {R"({"event":"PAYMENT_RECEIVED","account":{"id":"acc_2"},"payment":{"id":"pay_1"}})",
        R"({"type":"payment","action":"payment.created","user_id":77,"data":{"id":"1"}})",
        R"({"type":"payment_intent.succeeded","account":"acct_2","data":{"object":{"object":"payment_intent","id":"pi_1"}}})"};
    EXPECT_EQ(linkCodeOf(open(ours)->noticed(notices[int(account.provider)])), u"other_account");
}

TEST_P(LinkClientTest, ANoticeOfAPaymentThatIsNoneBringsNothing)
{
    const Charge wanted = charge();
    ASSERT_UNWRAP(const RegisteredCharge made, client->registerCharge(wanted));
    if (account.provider == LinkProvider::Asaas) {
        // Asaas tells of charges, too.
        const QByteArray created =
            R"({"event":"PAYMENT_CREATED","payment":{"id":")" + made.reference.toLatin1() + "\"}}";
        EXPECT_TRUE(client->noticed(created)->empty());
    }
    const QByteArray lies[] = {
        R"({"event":"PAYMENT_RECEIVED","payment":{"id":"pay_nowhere","value":1,"status":"RECEIVED"}})",
        R"({"type":"payment","user_id":987654321,"data":{"id":"404"}})",
        R"({"type":"payment_intent.succeeded","data":{"object":{"object":"payment_intent","id":"pi_404","status":"succeeded"}}})"};
    ASSERT_UNWRAP(const auto unknown, client->noticed(lies[int(account.provider)]));
    ASSERT_EQ(unknown.size(), 1u);
    EXPECT_FALSE(unknown.front().confirmed);
}
