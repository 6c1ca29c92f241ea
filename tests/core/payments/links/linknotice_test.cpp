#include "payments/links/linknotice.h"

#include "base/json.h"
#include "payments/links/asaasclient.h"
#include "payments/links/exactjson.h"
#include "payments/links/linkproblem.h"
#include "payments/links/mercadopagoclient.h"
#include "payments/links/stripeclient.h"
#include "support/result.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace trato;
using namespace trato::payments;

namespace {

QString refusalOfNotice(LinkProvider provider, const QByteArray& bytes)
{
    const auto notice = parseLinkNotice(provider, bytes);
    return notice ? QString() : notice.error().code;
}

std::optional<ReceivedPayment> paymentIn(
    Result<std::optional<ReceivedPayment>> (*read)(const QJsonObject&), const QByteArray& bytes)
{
    const auto json = parseExactJson(bytes);
    const auto payment = json ? read(*json) : Result<std::optional<ReceivedPayment>>(Failure(json.error()));
    EXPECT_TRUE(payment.has_value()) << bytes.toStdString();
    return payment.value_or(std::nullopt);
}

QString refusalIn(Result<std::optional<ReceivedPayment>> (*read)(const QJsonObject&), const QByteArray& bytes)
{
    const auto payment = read(*parseExactJson(bytes));
    return payment ? QString() : payment.error().code;
}

const QString bad = QStringLiteral("provider_bad_answer");

} // namespace

TEST(LinkNotices, NameWhatIsToBeReadBack)
{
    ASSERT_UNWRAP(const auto asaas, parseLinkNotice(LinkProvider::Asaas,
                                        R"({"id":"evt_1","event":"PAYMENT_RECEIVED","account":{"id":"acc-1"},
                                           "payment":{"id":"pay_080225913252","value":1.5}})"));
    EXPECT_EQ(asaas.payments, QStringList{QStringLiteral("pay_080225913252")});
    EXPECT_EQ(asaas.account, u"acc-1");
    ASSERT_UNWRAP(const auto mercadoPago, parseLinkNotice(LinkProvider::MercadoPago,
                                              R"({"action":"payment.updated","type":"payment","user_id":987654321,
                                                 "data":{"id":12345678901234567890}})"));
    EXPECT_EQ(mercadoPago.payments, QStringList{QStringLiteral("12345678901234567890")}) << "all digits";
    EXPECT_EQ(mercadoPago.account, u"987654321");
    for (const char* object : {R"({"object":"payment_intent","id":"pi_1"})",
             R"({"object":"checkout.session","id":"cs_1","payment_intent":"pi_1"})",
             R"({"object":"charge","id":"ch_1","payment_intent":{"id":"pi_1","object":"payment_intent"}})",
             R"({"object":"dispute","payment_intent":"pi_1"})"}) {
        ASSERT_UNWRAP(const auto stripe,
            parseLinkNotice(LinkProvider::Stripe, QByteArray(R"({"type":"x.y","data":{"object":)") + object + "}}"));
        EXPECT_EQ(stripe.payments, QStringList{QStringLiteral("pi_1")}) << object;
    }
}

TEST(LinkNotices, OfOtherThingsAreNotices)
{
    EXPECT_TRUE(parseLinkNotice(LinkProvider::Asaas, R"({"event":"TRANSFER_DONE","transfer":{}})")->payments.isEmpty());
    EXPECT_TRUE(parseLinkNotice(LinkProvider::MercadoPago, R"({"type":"merchant_order","data":{"id":"1"}})")
                    ->payments.isEmpty());
    EXPECT_TRUE(
        parseLinkNotice(LinkProvider::Stripe, R"({"type":"customer.created","data":{"object":{"object":"customer"}}})")
            ->payments.isEmpty());
    EXPECT_TRUE(parseLinkNotice(LinkProvider::Stripe,
        R"({"type":"checkout.session.completed","data":{"object":{"object":"checkout.session","payment_intent":null}}})")
                    ->payments.isEmpty());
}

TEST(LinkNotices, ThatLieAreRefused)
{
    const QString invalid = QStringLiteral("invalid_notice");
    for (const LinkProvider provider : {LinkProvider::Asaas, LinkProvider::MercadoPago, LinkProvider::Stripe}) {
        for (const char* bytes : {"", "[]", "{}", "null", "{\"a\":", "\xff\xfe", "{\"event\":7}"}) {
            const QString code = refusalOfNotice(provider, bytes);
            EXPECT_TRUE(code == invalid || bytes[0] == '{') << bytes;
        }
    }
    EXPECT_EQ(refusalOfNotice(LinkProvider::Asaas, R"({"event":"PAYMENT_RECEIVED","payment":{}})"), invalid);
    EXPECT_EQ(refusalOfNotice(LinkProvider::Asaas, R"({"event":"E","payment":{"id":"../customers"}})"), invalid);
    EXPECT_EQ(refusalOfNotice(LinkProvider::MercadoPago, R"({"type":"payment","data":{"id":"1?x=2"}})"), invalid);
    EXPECT_EQ(refusalOfNotice(LinkProvider::MercadoPago, R"({"type":"payment","data":{}})"), invalid);
    EXPECT_EQ(refusalOfNotice(LinkProvider::Stripe,
                  R"({"type":"payment_intent.succeeded","data":{"object":{"object":"payment_intent"}}})"),
        invalid);
    EXPECT_EQ(refusalOfNotice(LinkProvider::Stripe, R"({"data":{"object":{"object":"payment_intent","id":"pi_1"}}})"),
        invalid);
}

TEST(LinkPayments, OfAsaas)
{
    const auto paid = paymentIn(asaasPayment,
        R"({"id":"pay_1","status":"RECEIVED","value":129.9,"netValue":127.91,"externalReference":"t1",
            "clientPaymentDate":"2026-07-14","paymentDate":"2026-07-15"})");
    ASSERT_TRUE(paid.has_value());
    EXPECT_EQ(paid->amount.cents(), 12'990) << "what the payer paid, not what is left of it";
    EXPECT_EQ(paid->txid, u"t1");
    EXPECT_EQ(paid->paidAt.dateIn(deskZone()), QDate(2026, 7, 14));
    EXPECT_FALSE(paymentIn(asaasPayment, R"({"id":"pay_1","status":"PENDING","value":1})").has_value());
    EXPECT_FALSE(paymentIn(asaasPayment, R"({"id":"pay_1","status":"SOMETHING_NEW","value":"x"})").has_value());
    const QByteArray day = R"(,"paymentDate":"2026-07-15"})";
    const auto back = paymentIn(asaasPayment,
        R"({"id":"p","status":"RECEIVED","value":10,"refunds":[{"status":"DONE","value":2.5},{"status":"PENDING","value":9}])" +
            day);
    EXPECT_EQ(back->refunded.cents(), 250);
    EXPECT_EQ(paymentIn(asaasPayment, R"({"id":"p","status":"REFUNDED","value":10)" + day)->refunded.cents(), 1'000);
    EXPECT_EQ(
        paymentIn(asaasPayment, R"({"id":"p","status":"CHARGEBACK_REQUESTED","value":10)" + day)->problems.size(), 1);
    EXPECT_EQ(paymentIn(asaasPayment, R"({"id":"p","status":"RECEIVED_IN_CASH","value":10)" + day)->problems.size(), 1);
    EXPECT_EQ(refusalIn(asaasPayment, R"({"id":"p","status":"RECEIVED","value":10.001)" + day), bad);
    EXPECT_EQ(refusalIn(asaasPayment, R"({"id":"p","status":"RECEIVED","value":10})"), bad) << "no day";
    EXPECT_EQ(refusalIn(asaasPayment, R"({"status":"RECEIVED","value":10)" + day), bad);
    QByteArray many = R"({"id":"p","status":"RECEIVED","value":10,"refunds":[)";
    for (int i = 0; i < 10'000; ++i)
        many += R"({"status":"DONE","value":9999999999999.99},)";
    EXPECT_EQ(refusalIn(asaasPayment, many + "{}]" + day), bad) << "more than any sum";
}

TEST(LinkPayments, OfMercadoPago)
{
    const QByteArray rest =
        R"(,"currency_id":"BRL","transaction_amount":129.90,"external_reference":"t1","date_approved":"2026-05-25T13:01:08.000-03:00"})";
    const auto paid = paymentIn(mercadoPagoPayment, R"({"id":91000000001,"status":"approved")" + rest);
    ASSERT_TRUE(paid.has_value());
    EXPECT_EQ(paid->externalId, u"91000000001");
    EXPECT_EQ(paid->amount.cents(), 12'990);
    EXPECT_EQ(paid->paidAt.toIso(deskZone()), u"2026-05-25T13:01:08.000-03:00");
    for (const char* status : {"pending", "in_process", "rejected", "cancelled", "authorized", "new"})
        EXPECT_FALSE(
            paymentIn(mercadoPagoPayment, QByteArray(R"({"id":1,"status":")") + status + '"' + rest).has_value())
            << status;
    for (const char* status : {"charged_back", "in_mediation"})
        EXPECT_EQ(
            paymentIn(mercadoPagoPayment, QByteArray(R"({"id":1,"status":")") + status + '"' + rest)->problems.size(),
            1);
    QByteArray dollars = R"({"id":1,"status":"approved")" + rest;
    EXPECT_EQ(paymentIn(mercadoPagoPayment, dollars.replace("BRL", "USD"))->problems.size(), 1);
    QByteArray fine = R"({"id":1,"status":"approved")" + rest;
    EXPECT_EQ(refusalIn(mercadoPagoPayment, fine.replace("129.90", "129.905")), bad);
    EXPECT_EQ(paymentIn(mercadoPagoPayment, R"({"id":1,"status":"approved","transaction_amount_refunded":0.9)" + rest)
                  ->refunded.cents(),
        90);
    EXPECT_EQ(
        refusalIn(mercadoPagoPayment, R"({"id":1,"status":"approved","transaction_amount_refunded":"all")" + rest),
        bad);
}

TEST(LinkPayments, OfStripe)
{
    const QByteArray intent =
        R"({"id":"pi_1","status":"succeeded","currency":"brl","amount_received":12990,"metadata":{"txid":"t1"},
            "latest_charge":{"created":1780000000,"amount_refunded":0,"disputed":false}})";
    const auto paid = paymentIn(stripePayment, intent);
    ASSERT_TRUE(paid.has_value());
    EXPECT_EQ(paid->amount.cents(), 12'990);
    EXPECT_EQ(paid->txid, u"t1");
    const auto changed = [&](const char* from, const char* to) { return QByteArray(intent).replace(from, to); };
    EXPECT_FALSE(paymentIn(stripePayment, changed("succeeded", "processing")).has_value());
    EXPECT_EQ(paymentIn(stripePayment, changed("\"brl\"", "\"usd\""))->problems.size(), 1);
    EXPECT_EQ(paymentIn(stripePayment, changed("false", "true"))->problems.size(), 1);
    EXPECT_EQ(paymentIn(stripePayment, changed("refunded\":0", "refunded\":500"))->refunded.cents(), 500);
    EXPECT_EQ(paymentIn(stripePayment, changed("refunded\":0", "refunded\":12991"))->problems.size(), 1);
    EXPECT_TRUE(paymentIn(stripePayment, changed("\"brl\"", "\"usd\""))->amount.isZero());
    EXPECT_EQ(refusalIn(stripePayment, changed("12990", "129.90")), bad);
    EXPECT_EQ(refusalIn(stripePayment, changed("1780000000", "\"soon\"")), bad);
    EXPECT_EQ(refusalIn(stripePayment, changed("1780000000", "99999999999999")), bad);
    EXPECT_EQ(refusalIn(stripePayment, changed("\"pi_1\"", "null")), bad);
}

TEST(LinkPayments, OneThatLiesDoesNotHideTheOthersOfAList)
{
    const auto json = *parseExactJson(R"({"id":"p","status":"RECEIVED","value":10.001,"paymentDate":"2026-07-15"})");
    const auto lying = listedPayment(json, asaasPayment(json));
    ASSERT_TRUE(lying.has_value());
    EXPECT_EQ(lying->externalId, u"p");
    EXPECT_TRUE(lying->amount.isZero());
    EXPECT_EQ(lying->problems.size(), 1);
    EXPECT_EQ(lying->raw, json);
    const auto nameless = *parseExactJson(R"({"status":"RECEIVED","value":10})");
    EXPECT_TRUE(listedPayment(nameless, asaasPayment(nameless))->externalId.startsWith(u"unnamed:"));
    const auto waiting = *parseExactJson(R"({"id":"p","status":"PENDING","value":10})");
    EXPECT_FALSE(listedPayment(waiting, asaasPayment(waiting)).has_value());
}

TEST(LinkFixtures, OfOthersAreUnderstood)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(QStringLiteral("fixtures/payments/asaas/webhook_envelope.json")));
    const auto bodyOf = [](const QString& path) {
        const auto file = json::parseObject(test::sharedFile(QStringLiteral("fixtures/payments/") + path));
        return json::compact(file->value(u"body").toObject());
    };
    ASSERT_UNWRAP(
        const auto asaas, parseLinkNotice(LinkProvider::Asaas, bodyOf(QStringLiteral("asaas/webhook_envelope.json"))));
    EXPECT_EQ(asaas.payments, QStringList{QStringLiteral("pay_080225913252")});
    ASSERT_UNWRAP(const auto mercadoPago,
        parseLinkNotice(LinkProvider::MercadoPago, bodyOf(QStringLiteral("mercadopago/webhook_payment_updated.json"))));
    EXPECT_EQ(mercadoPago.payments, QStringList{QStringLiteral("1234567890")});
    for (const QString& name : {QStringLiteral("payment_pix_pending"), QStringLiteral("payment_boleto_pending")}) {
        const QByteArray waiting = test::sharedFile(QStringLiteral("fixtures/payments/asaas/%1.json").arg(name));
        EXPECT_FALSE(paymentIn(asaasPayment, waiting).has_value());
        QByteArray paid = waiting;
        paid.replace("\"PENDING\"", "\"RECEIVED\"").replace("\"paymentDate\": null", "\"paymentDate\": \"2026-07-15\"");
        EXPECT_TRUE(paymentIn(asaasPayment, paid).has_value());
    }
    const QByteArray names = test::sharedFile(QStringLiteral("fixtures/payments/asaas/webhook_event_names.json"));
    for (const QJsonValue& name : QJsonDocument::fromJson(names).array())
        EXPECT_TRUE(parseLinkNotice(
            LinkProvider::Asaas, "{\"event\":\"" + name.toString().toLatin1() + "\",\"payment\":{\"id\":\"pay_1\"}}")
                        .has_value());
}
