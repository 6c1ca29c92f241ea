#include "engine/service/webhooks.h"

#include "base/digest.h"
#include "channels/reception.h"
#include "channels/signature.h"
#include "channels/signing/signingwebhook.h"
#include "channels/zenvia/zenviawebhook.h"
#include "payments/pix/pixmessages.h"

#include <QStringList>

#include <algorithm>

namespace trato::engine {

namespace {

constexpr qsizetype maxChallenge = 256;

net::Response refusal(int status, const QByteArray& reason) { return net::Response::text(status, reason + '\n'); }

net::Response unknownAccount() { return refusal(404, "no such account"); }

net::Response wrongMethod(const QByteArray& allowed)
{
    net::Response response = refusal(405, "method not allowed");
    response.headers.add("Allow", allowed);
    return response;
}

Webhooks::Unproven unproven(const QByteArray& given)
{
    return {given.isEmpty() ? payments::Proof::Missing : payments::Proof::Wrong};
}

channels::Delivery delivery(
    Channel channel, const QString& provider, const QString& account, const net::Request& request)
{
    const QString given = QString::fromLatin1(request.headers.value("Content-Type")).section(u';', 0, 0).trimmed();
    return {.channel = channel,
        .provider = provider,
        .account = account,
        .contentType = given.isEmpty() ? channels::contentType(channel, provider) : given,
        .body = request.body};
}

Channel twilioChannel(const net::Request& request)
{
    const net::Parameters form = net::Parameters::decode(request.body);
    for (const QString& name : {QStringLiteral("From"), QStringLiteral("To")}) {
        if (form.value(name).startsWith(u"whatsapp:"))
            return Channel::WhatsApp;
        if (form.value(name).startsWith(u"rcs:"))
            return Channel::Rcs;
    }
    return Channel::Sms;
}

} // namespace

net::Response Webhooks::Unproven::answer() const
{
    switch (proof) {
    case payments::Proof::Missing: return refusal(401, "signature missing");
    case payments::Proof::Stale: return refusal(403, "signature too old");
    case payments::Proof::Wrong:
    case payments::Proof::Right: break;
    }
    return refusal(403, "signature wrong");
}

Webhooks::Outcome Webhooks::admit(const net::Request& request, Instant now, const QString& clientCertificate) const
{
    const QStringList path = request.segments();
    const QString provider = channels::providerName(Channel::WhatsApp, path.value(1));
    const QString account = path.value(2);
    if (path.size() == 3 && provider == u"meta")
        return meta(request, account);
    if (path.size() == 3 && provider == u"twilio")
        return twilio(request, account);
    if (path.size() == 3 && provider == u"rbm")
        return rbm(request, account);
    if (path.size() == 3 && provider == u"zenvia")
        return zenvia(request, account);
    if (path.size() == 3 && provider == u"voice")
        return voice(request, account);
    if (path.size() == 3 && channels::isSigningProvider(provider))
        return signing(request, provider, account);
    static const QStringList pixTopics{QStringLiteral("pix"), QStringLiteral("rec"), QStringLiteral("cobr")};
    if (path.size() == 4 && provider == u"pix" && pixTopics.contains(path.at(3)))
        return pix(request, account, clientCertificate);
    const auto ofLinks = payments::linkProviderFromName(provider);
    if (path.size() == 3 && ofLinks)
        return link(request, *ofLinks, account, now);
    return refusal(404, "nothing here");
}

Webhooks::Outcome Webhooks::meta(const net::Request& request, const QString& name) const
{
    const channels::WhatsAppAccount* account = m_accounts.providers.findWhatsApp(name);
    if (account == nullptr)
        return unknownAccount();
    if (request.method == "GET") {
        const net::Parameters query = request.query();
        const QByteArray token = query.value(u"hub.verify_token").toUtf8();
        const QByteArray challenge = query.value(u"hub.challenge").toUtf8();
        const bool right = !account->verifyToken.isEmpty() && query.value(u"hub.mode") == u"subscribe" &&
                           digest::constantTimeEqual(token, account->verifyToken.toUtf8());
        if (!right || challenge.size() > maxChallenge)
            return Unproven{payments::Proof::Wrong};
        return net::Response::text(200, challenge);
    }
    if (request.method != "POST")
        return wrongMethod("GET, POST");
    const QByteArray signature = request.headers.value("X-Hub-Signature-256");
    if (!channels::verifyMetaSignature(account->appSecret, signature, request.body))
        return unproven(signature);
    return delivery(Channel::WhatsApp, QStringLiteral("meta"), name, request);
}

Webhooks::Outcome Webhooks::twilio(const net::Request& request, const QString& name) const
{
    const channels::TwilioAccount* account = m_accounts.providers.findTwilio(name);
    if (account == nullptr)
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    const QString origin = m_accounts.providers.publicUrl.isEmpty()
                               ? QStringLiteral("http://") + QString::fromLatin1(request.headers.value("Host"))
                               : m_accounts.providers.publicUrl;
    const channels::TwilioRequest received{.url = origin + QString::fromUtf8(request.target),
        .contentType = request.headers.value("Content-Type"),
        .body = request.body,
        .signature = request.headers.value("X-Twilio-Signature")};
    if (!channels::verifyTwilioSignature(account->authToken, received))
        return unproven(received.signature);
    channels::Delivery taken = delivery(twilioChannel(request), QStringLiteral("twilio"), name, request);
    channels::addClientId(taken, request.query().value(u"client_id"));
    return taken;
}

Webhooks::Outcome Webhooks::rbm(const net::Request& request, const QString& name) const
{
    const channels::RbmAccount* account = m_accounts.providers.findRbm(name);
    if (account == nullptr)
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    if (const auto handshake = channels::rbmHandshake(request.body)) {
        if (!channels::answersRbmHandshake(account->clientToken, *handshake))
            return unproven(handshake->clientToken);
        return handshake->secret.size() <= maxChallenge ? net::Response::text(200, handshake->secret)
                                                        : refusal(400, "secret too long");
    }
    const QByteArray signature = request.headers.value("X-Goog-Signature");
    if (!channels::verifyRbmSignature(account->clientToken, signature, request.body))
        return unproven(signature);
    return delivery(Channel::Rcs, QStringLiteral("rbm"), name, request);
}

Webhooks::Outcome Webhooks::zenvia(const net::Request& request, const QString& name) const
{
    const channels::ZenviaAccount* account = m_accounts.providers.findZenvia(name);
    if (account == nullptr)
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    const QByteArray given = request.headers.value(account->webhookHeader);
    if (!channels::verifySharedSecret(account->webhookSecrets, given))
        return unproven(given);
    return delivery(
        channels::zenviaChannel(request.body).value_or(Channel::Sms), QStringLiteral("zenvia"), name, request);
}

Webhooks::Outcome Webhooks::signing(const net::Request& request, const QString& provider, const QString& name) const
{
    const channels::SigningAccount* account = m_accounts.providers.findSigning(provider, name);
    if (account == nullptr)
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    const bool signs = provider != u"zapsign";
    const QByteArray given = request.headers.value(signs ? QByteArray("Content-Hmac") : account->webhookHeader);
    const QByteArray covered = provider == u"d4sign" ? channels::signedDocument(request.body) : request.body;
    const bool right = signs ? channels::verifyContentHmac(account->webhookSecrets, given, covered)
                             : channels::verifySharedSecret(account->webhookSecrets, given);
    return right ? Outcome(delivery(Channel::Portal, provider, name, request)) : unproven(given);
}

Webhooks::Outcome Webhooks::voice(const net::Request& request, const QString& name) const
{
    const channels::VoiceAccount* account = m_accounts.providers.findVoice(name);
    if (account == nullptr)
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    const QByteArray given = net::parseBearer(request.headers.value("Authorization")).value_or(QByteArray());
    // An account without a token would let anybody write calls into the timeline.
    if (account->token.isEmpty() || !digest::constantTimeEqual(given, account->token))
        return unproven(given);
    return delivery(Channel::Voice, QStringLiteral("voice"), name, request);
}

Webhooks::Outcome Webhooks::pix(
    const net::Request& request, const QString& name, const QString& clientCertificate) const
{
    const auto account = std::ranges::find(m_accounts.pix, name, &payments::PixAccount::name);
    if (account == m_accounts.pix.end())
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    // Providers of Pix sign nothing: the connection is the proof, either ours or that of the proxy before us.
    if (m_accounts.pixCertificates && clientCertificate.isEmpty())
        return Unproven{payments::Proof::Missing};
    if (!payments::parsePixNotice(request.body) && payments::otherPixNotice(request.body).isEmpty())
        return refusal(400, "no payment notice");
    return delivery(Channel::Portal, QStringLiteral("pix"), name, request);
}

Webhooks::Outcome Webhooks::link(
    const net::Request& request, payments::LinkProvider provider, const QString& name, Instant now) const
{
    const auto account = std::ranges::find_if(m_accounts.links,
        [&](const payments::LinkAccount& each) { return each.name == name && each.provider == provider; });
    if (account == m_accounts.links.end())
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    const payments::Proof proof = payments::proveLinkNotice(*account, request, now);
    if (proof != payments::Proof::Right)
        return Unproven{proof};
    return delivery(Channel::Portal, payments::linkProviderName(provider), name, request);
}

} // namespace trato::engine
