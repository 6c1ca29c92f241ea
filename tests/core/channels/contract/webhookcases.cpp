#include "contract/webhookcases.h"

#include "app/sandbox/sandboxoptions.h"
#include "base/json.h"
#include "channels/signature.h"
#include "channels/signing/signingwebhook.h"
#include "payments/links/linksignature.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <functional>

namespace trato::test {

using namespace Qt::StringLiterals;

namespace {

const sandbox::Accounts& accounts()
{
    static const sandbox::Accounts known;
    return known;
}

const QByteArray secret = "contract secret";
const QString publicUrl = u"https://trato.example"_s;

net::Request post(const QByteArray& path, const QByteArray& body, const net::Headers& proof = {},
    const QByteArray& type = "application/json")
{
    net::Request request{.method = "POST", .target = "/webhooks/" + path, .headers = proof, .body = body};
    request.headers.add("Content-Type", type);
    return request;
}

net::Request ofMeta(const QByteArray& body)
{
    return post(
        "meta/sandbox", body, {{"X-Hub-Signature-256", channels::metaSignature(accounts().whatsappAppSecret, body)}});
}

net::Request ofTwilioForm(const QByteArray& form)
{
    const QString url = publicUrl + u"/webhooks/twilio/sandbox"_s;
    return post("twilio/sandbox", form,
        {{"X-Twilio-Signature", channels::twilioSignature(accounts().twilioToken, url, form)}},
        "application/x-www-form-urlencoded");
}

net::Request ofZenvia(const QByteArray& body) { return post("zenvia/contract", body, {{"X-Trato-Token", secret}}); }

net::Request ofRbm(const QByteArray& event)
{
    const QJsonObject message{{u"data"_s, QString::fromLatin1(event.toBase64())}, {u"messageId"_s, u"1"_s},
        {u"publishTime"_s, u"2026-11-20T12:00:00Z"_s}};
    return post("rbm/sandbox", json::compact(QJsonObject{{u"message"_s, message}}),
        {{"X-Goog-Signature", channels::rbmSignature(accounts().rbmClientToken, event)}});
}

net::Request ofAsaas(const QByteArray& body)
{
    return post("asaas/asaas", body, {{"asaas-access-token", accounts().linkSecret}});
}

net::Request ofMercadoPago(const QByteArray& body)
{
    const QJsonObject notice = QJsonDocument::fromJson(body).object();
    const QString id = notice[u"data"][u"id"].toVariant().toString();
    return post("mercadopago/mercadopago?data.id=" + id.toUtf8() + "&type=payment", body,
        {{"x-request-id", "contract-1"}, {"x-signature", payments::mercadoPagoSignature(accounts().linkSecret,
                                                             SystemClock().now(), "contract-1", id)}});
}

net::Request ofStripe(const QByteArray& body)
{
    return post("stripe/stripe", body,
        {{"Stripe-Signature", payments::stripeSignature(accounts().linkSecret, SystemClock().now(), body)}});
}

net::Request ofPix(const QByteArray& body) { return post("pix/sandbox/pix", body); }

QByteArray contentHmac(const QByteArray& data) { return channels::metaSignature(secret, data); }

net::Request ofClicksign(const QByteArray& body)
{
    return post("clicksign/clicksign", body, {{"Content-Hmac", contentHmac(body)}});
}

net::Request ofD4Sign(const QByteArray& body)
{
    return post("d4sign/d4sign", body, {{"Content-Hmac", contentHmac(channels::signedDocument(body))}});
}

net::Request ofZapSign(const QByteArray& body) { return post("zapsign/zapsign", body, {{"X-Trato-Token", secret}}); }

net::Request ofVoice(const QByteArray& body)
{
    return post("voice/sandbox", body, {{"Authorization", "Bearer " + accounts().voiceToken}});
}

using Prove = std::function<net::Request(const QByteArray& body)>;

const std::vector<std::pair<QString, Prove>>& providers()
{
    static const std::vector<std::pair<QString, Prove>> all{{u"whatsapp"_s, ofMeta}, {u"twilio"_s, ofTwilioForm},
        {u"zenvia"_s, ofZenvia}, {u"rbm"_s, ofRbm}, {u"asaas"_s, ofAsaas}, {u"mercadopago"_s, ofMercadoPago},
        {u"stripe"_s, ofStripe}, {u"pix"_s, ofPix}, {u"clicksign"_s, ofClicksign}, {u"d4sign"_s, ofD4Sign},
        {u"zapsign"_s, ofZapSign}, {u"voice"_s, ofVoice}};
    return all;
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.isString() ? value.toString().toUtf8() : json::compact(value.toObject());
}

/// Objects that `isOne` within a tree of names.
void collect(const QString& name, const QJsonValue& value, QStringView mark, const Prove& prove,
    std::vector<WebhookCase>& into, const QString& source)
{
    const QJsonObject object = value.toObject();
    if (object.contains(mark)) {
        into.push_back({source, name, prove(json::compact(object))});
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(name + u'/' + it.key(), *it, mark, prove, into, source);
}

QJsonDocument documentOf(const QString& path) { return QJsonDocument::fromJson(sharedFile(u"fixtures/"_s + path)); }

void addFolder(
    const QString& folder, const QString& pattern, QStringView mark, const Prove& prove, std::vector<WebhookCase>& into)
{
    const QString path = sharedPath(u"fixtures/"_s + folder);
    if (path.isEmpty())
        return;
    for (const QString& name : QDir(path).entryList({pattern}, QDir::Files)) {
        const QJsonDocument document = documentOf(folder + u'/' + name);
        const QJsonArray items = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (qsizetype i = 0; i < items.size(); ++i)
            collect(name + u'#' + QString::number(i), items[i], mark, prove, into, folder);
    }
}

/// Examples have names where numbers go.
net::Request ofMetaExample(const QByteArray& body)
{
    return ofMeta(QByteArray(body)
                      .replace("<WHATSAPP_USER_PHONE_NUMBER>", "5511987654321")
                      .replace("<PARENT_BSUID>", "BR.ENT.1502")
                      .replace("<BSUID>", "BR.1502"));
}

net::Request ofRbmExample(const QByteArray& event)
{
    return ofRbm(QByteArray(event).replace("PHONE_NUMBER", "+5511987654321"));
}

void addTwilio(std::vector<WebhookCase>& into)
{
    const QJsonArray vectors = documentOf(u"sms/twilio/signature_vectors.json"_s).object()[u"vectors"].toArray();
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject given = vectors[i][u"params"].toObject();
        net::Parameters form;
        for (auto it = given.begin(); it != given.end(); ++it) {
            for (const QJsonValue& value : it->isArray() ? it->toArray() : QJsonArray{*it})
                form.add(it.key(), value.toString());
        }
        if (!given.isEmpty())
            into.push_back({u"sms/twilio"_s, QString::number(i), ofTwilioForm(form.encode())});
    }
}

void addRbm(std::vector<WebhookCase>& into)
{
    addFolder(u"rcs"_s, u"user_*.json"_s, u"eventId", ofRbmExample, into);
    const QJsonObject vector = documentOf(u"rcs/webhook_signature_vector.json"_s).object();
    const QByteArray data = QByteArray::fromBase64(vector[u"envelope"][u"message"][u"data"].toString().toLatin1());
    if (!data.isEmpty())
        into.push_back({u"rcs"_s, u"webhook_signature_vector"_s, ofRbm(data)});
    QJsonObject handshake = documentOf(u"rcs/webhook_handshake.json"_s).object();
    if (handshake.isEmpty())
        return;
    handshake[u"clientToken"] = QString::fromUtf8(accounts().rbmClientToken);
    into.push_back({u"rcs"_s, u"webhook_handshake"_s, post("rbm/sandbox", json::compact(handshake))});
}

void addPayments(std::vector<WebhookCase>& into)
{
    const QJsonObject asaas = documentOf(u"payments/asaas/webhook_envelope.json"_s).object()[u"body"].toObject();
    if (asaas.isEmpty())
        return;
    into.push_back({u"payments/asaas"_s, u"webhook_envelope"_s, ofAsaas(json::compact(asaas))});
    for (const QJsonValue& name : documentOf(u"payments/asaas/webhook_event_names.json"_s).array()) {
        QJsonObject event = asaas;
        event[u"event"] = name;
        into.push_back({u"payments/asaas"_s, name.toString(), ofAsaas(json::compact(event))});
    }
    const QJsonObject paid = documentOf(u"payments/mercadopago/webhook_payment_updated.json"_s).object();
    into.push_back({u"payments/mercadopago"_s, u"webhook_payment_updated"_s,
        ofMercadoPago(json::compact(paid[u"body"].toObject()))});
    const QJsonObject stripe = documentOf(u"payments/stripe/signature_vectors.json"_s).object();
    into.push_back({u"payments/stripe"_s, u"payload"_s, ofStripe(stripe[u"payload"].toString().toUtf8())});
    addFolder(u"payments/bcb_pix"_s, u"pixWebhook*.json"_s, u"endToEndId", ofPix, into);
    addFolder(
        u"payments/bcb_pix"_s, u"recWebhookNotification*.json"_s, u"recs",
        [](const QByteArray& body) { return post("pix/sandbox/rec", body); }, into);
    addFolder(
        u"payments/bcb_pix"_s, u"cobRWebhookNotification*.json"_s, u"cobsr",
        [](const QByteArray& body) { return post("pix/sandbox/cobr", body); }, into);
}

void addSigning(std::vector<WebhookCase>& into)
{
    addFolder(u"esign/clicksign"_s, u"*.json"_s, u"event", ofClicksign, into);
    addFolder(u"esign/zapsign"_s, u"*.json"_s, u"event_type", ofZapSign, into);
    addFolder(u"esign/d4sign"_s, u"postback_events.json"_s, u"type_post", ofD4Sign, into);
}

} // namespace

std::vector<WebhookCase> webhooksOfOthers()
{
    std::vector<WebhookCase> cases;
    for (const QString& folder : {u"whatsapp"_s, u"whatsapp/pywa"_s, u"whatsapp/chatwoot"_s, u"whatsapp/meta_docs"_s})
        addFolder(folder, u"*.json"_s, u"entry", ofMetaExample, cases);
    addTwilio(cases);
    addFolder(u"zenvia"_s, u"webhook_*.json"_s, u"subscriptionId", ofZenvia, cases);
    addRbm(cases);
    addPayments(cases);
    addSigning(cases);
    return cases;
}

std::vector<WebhookCase> webhooksOfOurs()
{
    std::vector<WebhookCase> cases;
    for (const auto& [provider, prove] : providers()) {
        QFile file(sourcePath(u"tests/data/webhooks/"_s + provider + u".json"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray bodies = QJsonDocument::fromJson(file.readAll()).array();
        for (qsizetype i = 0; i < bodies.size(); ++i)
            cases.push_back({u"ours/"_s + provider, QString::number(i), prove(bytesOf(bodies[i]))});
    }
    return cases;
}

QByteArray furtherAccounts()
{
    QByteArray toml = "\n[[zenvia]]\nname = \"contract\"\nwebhook_secrets = [\"" + secret + "\"]\n";
    for (const char* const provider : {"clicksign", "d4sign", "zapsign"})
        toml += QByteArray("\n[[signing]]\nname = \"") + provider + "\"\nprovider = \"" + provider +
                "\"\nwebhook_secrets = [\"" + secret + "\"]\n";
    return toml;
}

} // namespace trato::test
