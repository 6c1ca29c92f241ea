#include "engine/service/webhooks.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/signature.h"
#include "payments/links/linksignature.h"
#include "support/shared.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now(1'795'186'800'000'000);
const QByteArray body = R"({"a":"J\u00e1 paguei","data":{"id":"1234567"}})";
const QByteArray form = "From=%2B5511987654321&To=%2B551140028922&Body=J%C3%A1+paguei&MessageSid=SM1";
const QByteArray postback = R"({"uuid":"d4-1","type_post":"4"})";
const QByteArray notice = R"({"pix":[{"endToEndId":"E12345678202009091221kkkkkkkkkkk","txid":"a","valor":"1.00"}]})";

/// What Google sends: the event in base64 within an envelope.
QByteArray envelopeOf(const QByteArray& data)
{
    return R"({"message":{"data":")" + data.toBase64() + R"(","messageId":"1"},"subscription":"s"})";
}

GatewayAccounts accounts()
{
    GatewayAccounts made;
    made.providers.publicUrl = u"https://trato.example"_s;
    made.providers.whatsapp.push_back({.name = u"main"_s,
        .baseUrl = {},
        .phoneNumberId = {},
        .token = {},
        .appSecret = "app secret",
        .verifyToken = u"verify"_s});
    made.providers.twilio.push_back({.name = u"main"_s,
        .baseUrl = {},
        .accountSid = {},
        .authToken = "auth token",
        .from = {},
        .statusCallback = {}});
    made.providers.rbm.push_back({.name = u"main"_s, .clientToken = "SJENCPGJESMGUFPY"});
    made.providers.zenvia.push_back(
        {.name = u"main"_s, .webhookHeader = "X-Trato-Token", .webhookSecrets = {"new one", "old one"}});
    for (const QString& provider : {u"clicksign"_s, u"d4sign"_s, u"zapsign"_s})
        made.providers.signing.push_back({.name = provider,
            .provider = provider,
            .webhookSecrets = {"new one", "old one"},
            .webhookHeader = "X-Trato-Token"});
    made.providers.voice.push_back({.name = u"main"_s, .token = "t0ken"});
    made.pix.emplace_back().name = u"main"_s;
    made.pixCertificates = true;
    for (const auto provider :
        {payments::LinkProvider::Asaas, payments::LinkProvider::MercadoPago, payments::LinkProvider::Stripe})
        made.links.push_back({.name = u"main"_s, .provider = provider, .webhookSecrets = {"link secret"}});
    return made;
}

/// A provider's call as it has to be: `header` proves it.
struct Provider {
    std::string name;
    QByteArray target;
    QByteArray header;
    QByteArray proof;
    QByteArray body = ::trato::engine::body;
    net::Headers others = {};
    /// The proof covers the bytes, not only the caller.
    bool coversBody = true;
};

QByteArray twilioProof(const QByteArray& target, const QByteArray& formBody)
{
    return channels::twilioSignature("auth token", u"https://trato.example"_s + QString::fromLatin1(target), formBody);
}

std::vector<Provider> providers()
{
    const QByteArray json = "/webhooks/twilio/main?bodySHA256=" + digest::sha256(body).toHex();
    return {{"Meta", "/webhooks/meta/main", "X-Hub-Signature-256", channels::metaSignature("app secret", body)},
        {"TwilioForm", "/webhooks/twilio/main?x=1", "X-Twilio-Signature",
            twilioProof("/webhooks/twilio/main?x=1", form), form},
        {"TwilioJson", json, "X-Twilio-Signature", twilioProof(json, {})},
        {"Rbm", "/webhooks/rbm/main", "X-Goog-Signature", channels::rbmSignature("SJENCPGJESMGUFPY", body),
            envelopeOf(body)},
        {.name = "Zenvia",
            .target = "/webhooks/zenvia/main",
            .header = "X-Trato-Token",
            .proof = "old one",
            .coversBody = false},
        {"Clicksign", "/webhooks/clicksign/clicksign", "Content-Hmac", channels::metaSignature("old one", body)},
        {.name = "D4Sign",
            .target = "/webhooks/d4sign/d4sign",
            .header = "Content-Hmac",
            .proof = channels::metaSignature("old one", "d4-1"),
            .body = postback,
            .coversBody = false},
        {.name = "ZapSign",
            .target = "/webhooks/zapsign/zapsign",
            .header = "X-Trato-Token",
            .proof = "old one",
            .coversBody = false},
        {.name = "Voice",
            .target = "/webhooks/voice/main",
            .header = "Authorization",
            .proof = "Bearer t0ken",
            .coversBody = false},
        {.name = "Asaas",
            .target = "/webhooks/asaas/main",
            .header = "asaas-access-token",
            .proof = "link secret",
            .coversBody = false},
        {.name = "MercadoPago",
            .target = "/webhooks/mercadopago/main?data.id=1234567&type=payment",
            .header = "x-signature",
            .proof = payments::mercadoPagoSignature("link secret", now, "req-1", u"1234567"_s),
            .others = {{"x-request-id", "req-1"}},
            .coversBody = false},
        {"Stripe", "/webhooks/stripe/main", "Stripe-Signature", payments::stripeSignature("link secret", now, body)}};
}

template <class Condition>
std::vector<Provider> providersWhere(Condition condition)
{
    std::vector<Provider> found = providers();
    std::erase_if(found, [&](const Provider& provider) { return !condition(provider); });
    return found;
}

std::string nameOf(const testing::TestParamInfo<Provider>& info) { return info.param.name; }

} // namespace

class SignatureMatrix : public testing::TestWithParam<Provider> {
protected:
    [[nodiscard]] net::Request right() const
    {
        const Provider& provider = GetParam();
        net::Request request{
            .method = "POST", .target = provider.target, .headers = provider.others, .body = provider.body};
        request.headers.add(provider.header, provider.proof);
        return request;
    }
    [[nodiscard]] net::Request with(const QByteArray& proof) const
    {
        net::Request request = right();
        request.headers.set(GetParam().header, proof);
        return request;
    }

    /// 0: let in.
    int answerTo(const net::Request& request, Instant at = now) const
    {
        const auto outcome = Webhooks(m_accounts).admit(request, at);
        if (const auto* const unproven = std::get_if<Webhooks::Unproven>(&outcome))
            return unproven->answer().status;
        const auto* const response = std::get_if<net::Response>(&outcome);
        return response == nullptr ? 0 : response->status;
    }

private:
    GatewayAccounts m_accounts = accounts();
};
INSTANTIATE_TEST_SUITE_P(All, SignatureMatrix, testing::ValuesIn(providers()), nameOf);

TEST_P(SignatureMatrix, theProviderIsLetIn) { EXPECT_EQ(answerTo(right()), 0); }

TEST_P(SignatureMatrix, noProofIsAskedFor)
{
    net::Request request = right();
    request.headers = GetParam().others;
    EXPECT_EQ(answerTo(request), 401);
    EXPECT_EQ(answerTo(with("")), 401);
}

TEST_P(SignatureMatrix, aForgedProofIsRefused)
{
    const QByteArray& proof = GetParam().proof;
    for (qsizetype i = 0; i < proof.size(); ++i) {
        QByteArray forged = proof;
        forged[i] = char(forged[i] ^ 0x02);
        const int status = answerTo(with(forged));
        EXPECT_TRUE(status == 401 || status == 403) << i << ": " << status;
    }
}

TEST_P(SignatureMatrix, aTruncatedOrLengthenedProofIsRefused)
{
    const QByteArray& proof = GetParam().proof;
    for (qsizetype kept = 0; kept < proof.size(); ++kept) {
        const int status = answerTo(with(proof.left(kept)));
        EXPECT_TRUE(status == 401 || status == 403) << kept << ": " << status;
    }
    EXPECT_EQ(answerTo(with(proof + 'x')), 403);
}

TEST_P(SignatureMatrix, anotherAccountsProofIsRefused)
{
    net::Request request = right();
    const qsizetype query = request.target.indexOf('?');
    const qsizetype account = request.target.lastIndexOf('/', query < 0 ? -1 : query);
    request.target.replace(account, (query < 0 ? request.target.size() : query) - account, "/other");
    EXPECT_EQ(answerTo(request), 404);
}

/// Proofs that cover the bytes. Of the others what is said is read back before it is believed.
class SignedBodies : public SignatureMatrix {};
INSTANTIATE_TEST_SUITE_P(Some, SignedBodies,
    testing::ValuesIn(providersWhere([](const Provider& provider) { return provider.coversBody; })), nameOf);

/// Proofs that carry an instant. For the others the inbox knows repeated bytes and events again.
class SignedInstants : public SignatureMatrix {};
INSTANTIATE_TEST_SUITE_P(Some, SignedInstants, testing::ValuesIn(providersWhere([](const Provider& provider) {
    return provider.name == "Stripe" || provider.name == "MercadoPago";
})),
    nameOf);

TEST_P(SignedBodies, areRefusedWhenChangedOrTruncated)
{
    for (const QByteArray& changed : {GetParam().body.left(GetParam().body.size() - 3), "x=1&" + GetParam().body,
             QByteArray(), QByteArray(GetParam().body).replace("a", "b")}) {
        net::Request request = right();
        request.body = changed;
        EXPECT_EQ(answerTo(request), 403) << changed.toStdString();
    }
}

TEST_P(SignedInstants, areRefusedWhenTheyAreTooOldOrToCome)
{
    EXPECT_EQ(answerTo(right(), now + 299s), 0);
    EXPECT_EQ(answerTo(right(), now + 301s), 403);
    EXPECT_EQ(answerTo(right(), now - 301s), 403);
}

TEST(SignatureMatrixOfPix, noticesComeWithACertificate)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const net::Request request{.method = "POST", .target = "/webhooks/pix/main/pix", .body = notice};
    const auto without = webhooks.admit(request, now);
    ASSERT_TRUE(std::holds_alternative<Webhooks::Unproven>(without));
    EXPECT_EQ(std::get<Webhooks::Unproven>(without).answer().status, 401);
    EXPECT_TRUE(std::holds_alternative<channels::Delivery>(webhooks.admit(request, now, u"/CN=pix.banco.example"_s)));
    GatewayAccounts behindProxy = accounts();
    behindProxy.pixCertificates = false;
    EXPECT_TRUE(std::holds_alternative<channels::Delivery>(Webhooks(behindProxy).admit(request, now)));
}

TEST(SignatureMatrixOfRbm, theHandshakeIsAnsweredToWhomWeGaveTheToken)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    const auto shake = [&](const QByteArray& text) {
        return webhooks.admit({.method = "POST", .target = "/webhooks/rbm/main", .body = text}, now);
    };
    const auto right = shake(R"({"clientToken":"SJENCPGJESMGUFPY","secret":"1234567890"})");
    ASSERT_TRUE(std::holds_alternative<net::Response>(right));
    EXPECT_EQ(std::get<net::Response>(right).body, "1234567890");
    EXPECT_TRUE(std::holds_alternative<Webhooks::Unproven>(shake(R"({"clientToken":"nope","secret":"1"})")));
    EXPECT_TRUE(std::holds_alternative<Webhooks::Unproven>(shake(R"({"clientToken":"","secret":"1"})")));
    EXPECT_TRUE(std::holds_alternative<Webhooks::Unproven>(shake("{broken")));
    const auto longOne = shake(R"({"clientToken":"SJENCPGJESMGUFPY","secret":")" + QByteArray(10'000, 'x') + R"("})");
    ASSERT_TRUE(std::holds_alternative<net::Response>(longOne));
    EXPECT_EQ(std::get<net::Response>(longOne).status, 400);
}

TEST(SignatureMatrixOfZenvia, theChannelIsWhatTheEventSays)
{
    const GatewayAccounts known = accounts();
    const Webhooks webhooks(known);
    for (const char* const name : {"whatsapp", "sms", "rcs", "email", "voice"}) {
        const auto outcome = webhooks.admit({.method = "POST",
                                                .target = "/webhooks/zenvia/main",
                                                .headers = {{"x-trato-token", "new one"}},
                                                .body = QByteArray(R"({"channel":")") + name + R"("})"},
            now);
        ASSERT_TRUE(std::holds_alternative<channels::Delivery>(outcome));
        EXPECT_EQ(channelName(std::get<channels::Delivery>(outcome).channel), QLatin1StringView(name));
    }
}

TEST(SignatureMatrixOfOthers, Rbm)
{
    const QByteArray text = test::sharedFile(u"fixtures/rcs/webhook_signature_vector.json"_s);
    TRATO_SKIP_WITHOUT(text);
    const auto vector = json::parseObject(text);
    ASSERT_TRUE(vector.has_value());
    const QByteArray token = vector->value(u"clientToken").toString().toUtf8();
    const QByteArray header = vector->value(u"header").toObject().value(u"X-Goog-Signature").toString().toUtf8();
    const QByteArray envelope = json::compact(vector->value(u"envelope").toObject());
    EXPECT_TRUE(channels::verifyRbmSignature(token, header, envelope));
    EXPECT_FALSE(channels::verifyRbmSignature(token + 'x', header, envelope));
    EXPECT_FALSE(channels::verifyRbmSignature({}, header, envelope));
}

TEST(SignatureMatrixOfOthers, D4Sign)
{
    const QByteArray text = test::sharedFile(u"fixtures/esign/d4sign/content_hmac_vector.json"_s);
    TRATO_SKIP_WITHOUT(text);
    const auto vector = json::parseObject(text);
    ASSERT_TRUE(vector.has_value());
    const QByteArray secret = vector->value(u"secret").toString().toUtf8();
    const QByteArray header = vector->value(u"Content-Hmac").toString().toLatin1();
    const QByteArray document = vector->value(u"uuid").toString().toLatin1();
    EXPECT_TRUE(channels::verifyContentHmac({secret}, header, document));
    EXPECT_FALSE(channels::verifyContentHmac({secret + 'x'}, header, document));
    EXPECT_FALSE(channels::verifyContentHmac({}, header, document));
}

TEST(SignatureMatrixOfOthers, MercadoPago)
{
    const QByteArray text = test::sharedFile(u"fixtures/payments/mercadopago/x_signature_vectors.json"_s);
    TRATO_SKIP_WITHOUT(text);
    const auto file = json::parseObject(text);
    ASSERT_TRUE(file.has_value());
    const QByteArray secret = file->value(u"secret").toString().toUtf8();
    ASSERT_FALSE(file->value(u"vectors").toArray().isEmpty());
    for (const QJsonValue& vector : file->value(u"vectors").toArray()) {
        const QByteArray ts = vector[u"ts"].toString().toLatin1();
        EXPECT_EQ(payments::proveMercadoPago({.secrets = {secret},
                      .header = "ts=" + ts + ",v1=" + vector[u"v1"].toString().toLatin1(),
                      .requestId = vector[u"request_id"].toString().toLatin1(),
                      .dataId = vector[u"data_id"].toString(),
                      .now = Instant(ts.toLongLong() * 1'000)}),
            payments::Proof::Right)
            << ts.toStdString();
    }
}

TEST(SignatureMatrixOfOthers, Stripe)
{
    const QByteArray text = test::sharedFile(u"fixtures/payments/stripe/signature_vectors.json"_s);
    TRATO_SKIP_WITHOUT(text);
    const auto file = json::parseObject(text);
    ASSERT_TRUE(file.has_value());
    const QJsonValue vector = file->value(u"vectors").toArray().first();
    EXPECT_EQ(payments::proveStripe({.secrets = {file->value(u"secret").toString().toUtf8()},
                  .header = "t=12345,v1=" + vector[u"v1"].toString().toLatin1(),
                  .body = file->value(u"payload").toString().toUtf8(),
                  .now = Instant(12'345'000'000)}),
        payments::Proof::Right);
}

} // namespace trato::engine
