#include "payments/links/linksignature.h"

#include "base/digest.h"
#include "base/json.h"
#include "support/shared.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace trato;
using namespace trato::payments;
using namespace std::chrono_literals;

namespace {

const Instant signedAt(qint64{1'780'000'000} * 1'000'000);
const QByteArray body = R"({"id":"evt_1","type":"payment_intent.succeeded"})";

LinkAccount accountOf(LinkProvider provider, const QList<QByteArray>& secrets = {"segredo"})
{
    return {.name = QStringLiteral("a"), .provider = provider, .webhookSecrets = secrets};
}

net::Request callWith(const net::Headers& headers, const QByteArray& bytes = body, const QByteArray& target = "/")
{
    return {.method = "POST", .target = target, .headers = headers, .body = bytes};
}

Proof stripe(const QByteArray& header, Instant now = signedAt, const QList<QByteArray>& secrets = {"segredo"})
{
    return proveLinkNotice(accountOf(LinkProvider::Stripe, secrets), callWith({{"Stripe-Signature", header}}), now);
}

} // namespace

TEST(LinkSignature, Stripe)
{
    const QByteArray right = stripeSignature("segredo", signedAt, body);
    EXPECT_EQ(stripe(right), Proof::Right);
    EXPECT_EQ(stripe({}), Proof::Missing);
    EXPECT_EQ(stripe(right, signedAt + 300s), Proof::Right);
    EXPECT_EQ(stripe(right, signedAt + 301s), Proof::Stale);
    EXPECT_EQ(stripe(right, signedAt - 301s), Proof::Stale) << "from the future";
    EXPECT_EQ(stripe(right, signedAt, {"outro"}), Proof::Wrong);
    EXPECT_EQ(stripe(right, signedAt, {"novo", "segredo"}), Proof::Right) << "while the secret is changed";
    EXPECT_EQ(stripe("t=1780000000,v1=00," + right.mid(right.indexOf("v1="))), Proof::Right) << "any v1 counts";
    QByteArray older = right;
    EXPECT_EQ(stripe(older.replace("v1=", "v0=")), Proof::Wrong);
    QByteArray later = right;
    EXPECT_EQ(stripe(later.replace("t=1780000000", "t=1780000001")), Proof::Wrong) << "the time is signed";
    for (const char* header :
        {"x", "t=,v1=", "v1=aa", "t=1", "t=-1,v1=aa", "t=9999999999999999999999,v1=aa", ",,,", "t"})
        EXPECT_EQ(stripe(header), Proof::Wrong) << header;
    EXPECT_EQ(
        proveLinkNotice(accountOf(LinkProvider::Stripe), callWith({{"stripe-signature", right}}, body + ' '), signedAt),
        Proof::Wrong)
        << "every byte counts";
}

TEST(LinkSignature, MercadoPagoSignsTheAddress)
{
    const auto prove = [](const QByteArray& target, const QByteArray& bytes, const QByteArray& signature, Instant now) {
        return proveLinkNotice(accountOf(LinkProvider::MercadoPago),
            callWith({{"x-signature", signature}, {"x-request-id", "r-1"}}, bytes, target), now);
    };
    LinkAccount strict = accountOf(LinkProvider::MercadoPago);
    const QByteArray right = mercadoPagoSignature("segredo", signedAt, "r-1", QStringLiteral("123"));
    const QByteArray named = R"({"type":"payment","data":{"id":"123"}})";
    EXPECT_EQ(prove("/w?data.id=123&type=payment", named, right, signedAt), Proof::Right);
    EXPECT_EQ(prove("/w?data.id=123", R"({"data":{"id":123}})", right, signedAt), Proof::Right);
    EXPECT_EQ(prove("/w?data.id=124", named, right, signedAt), Proof::Wrong);
    EXPECT_EQ(prove("/w?data.id=123", R"({"data":{"id":"124"}})", right, signedAt), Proof::Wrong)
        << "the body is not signed: it may not name another payment";
    EXPECT_EQ(prove("/w?data.id=123", "{}", right, signedAt), Proof::Wrong);
    EXPECT_EQ(prove("/w?data.id=123", "nothing", right, signedAt), Proof::Wrong);
    EXPECT_EQ(prove("/w?data.id=123", named, {}, signedAt), Proof::Missing);
    EXPECT_EQ(prove("/w?data.id=123", named, right, signedAt + strict.webhookTolerance + 1s), Proof::Stale);
    const QByteArray withoutId = mercadoPagoSignature("segredo", signedAt, "r-1", {});
    EXPECT_EQ(prove("/w", named, withoutId, signedAt), Proof::Wrong) << "nothing says that they wrote this id";
    // In seconds, as their first examples had it.
    const QByteArray seconds =
        "ts=1780000000,v1=" + digest::hmacSha256("segredo", "id:123;request-id:r-1;ts:1780000000;").toHex();
    EXPECT_EQ(prove("/w?data.id=123", named, seconds, signedAt), Proof::Right);
}

TEST(LinkSignature, AsaasHasAToken)
{
    const LinkAccount account = accountOf(LinkProvider::Asaas, {"novo", "segredo"});
    const auto prove = [&](const net::Headers& headers) {
        return proveLinkNotice(account, callWith(headers), signedAt);
    };
    EXPECT_EQ(prove({{"asaas-access-token", "segredo"}}), Proof::Right);
    EXPECT_EQ(prove({{"Asaas-Access-Token", "novo"}}), Proof::Right);
    EXPECT_EQ(prove({{"asaas-access-token", "segred"}}), Proof::Wrong);
    EXPECT_EQ(prove({}), Proof::Missing);
    EXPECT_EQ(proveLinkNotice(accountOf(LinkProvider::Asaas, {}), callWith({}), signedAt), Proof::Missing);
}

TEST(LinkSignature, MercadoPagosOfOthers)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(QStringLiteral("fixtures/payments/mercadopago/x_signature_vectors.json")));
    const auto file =
        json::parseObject(test::sharedFile(QStringLiteral("fixtures/payments/mercadopago/x_signature_vectors.json")));
    ASSERT_TRUE(file.has_value());
    const QByteArray secret = file->value(u"secret").toString().toUtf8();
    const auto prove = [&](const QJsonObject& vector, const QByteArray& header) {
        const Instant at(vector.value(u"ts").toString().toLongLong() * 1'000);
        return proveMercadoPago({.secrets = {secret},
            .header = header,
            .requestId = vector.value(u"request_id").toString().toUtf8(),
            .dataId = vector.value(u"data_id").toString(),
            .now = at});
    };
    for (const QJsonValue& value : file->value(u"vectors").toArray()) {
        const QJsonObject vector = value.toObject();
        const QByteArray ts = vector.value(u"ts").toString().toLatin1();
        const QByteArray v1 = vector.value(u"v1").toString().toLatin1();
        EXPECT_EQ(prove(vector, "ts=" + ts + ",v1=" + v1), Proof::Right);
        EXPECT_EQ(prove(vector, "this-is-garbage"), Proof::Wrong);
        EXPECT_EQ(prove(vector, "v1=" + v1), Proof::Wrong);
        EXPECT_EQ(prove(vector, "ts=" + ts), Proof::Wrong);
        EXPECT_EQ(prove(vector, "ts=" + ts + ",v2=" + v1), Proof::Wrong);
    }
}

TEST(LinkSignature, StripesOfOthers)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(QStringLiteral("fixtures/payments/stripe/signature_vectors.json")));
    const auto file =
        json::parseObject(test::sharedFile(QStringLiteral("fixtures/payments/stripe/signature_vectors.json")));
    ASSERT_TRUE(file.has_value());
    const QJsonObject vector = file->value(u"vectors").toArray().first().toObject();
    const QByteArray time = QByteArray::number(vector.value(u"t").toInteger());
    const QByteArray v1 = vector.value(u"v1").toString().toLatin1();
    const auto prove = [&](const QByteArray& header, std::chrono::seconds age) {
        return proveStripe({.secrets = {file->value(u"secret").toString().toUtf8()},
            .header = header,
            .body = file->value(u"payload").toString().toUtf8(),
            .now = Instant(vector.value(u"t").toInteger() * 1'000'000) + age,
            .tolerance = 10s});
    };
    EXPECT_EQ(prove("t=" + time + ",v1=" + v1, 10s), Proof::Right);
    EXPECT_EQ(prove("t=" + time + ",v1=" + v1 + ",v1=bad_signature", 0s), Proof::Right);
    EXPECT_EQ(prove("t=" + time + ",v0=" + v1, 0s), Proof::Wrong);
    EXPECT_EQ(prove("bad_header", 0s), Proof::Wrong);
    EXPECT_EQ(prove("t=" + time + ",v1=" + v1, 15s), Proof::Stale);
}
