#include "engine/service/webhooks.h"

#include "base/digest.h"
#include "channels/reception.h"
#include "channels/signature.h"
#include "payments/links/linksignature.h"
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

/// 401 when there is no proof at all, 403 when it is wrong.
net::Response unproven(const QByteArray& proof)
{
    return proof.isEmpty() ? refusal(401, "signature missing") : refusal(403, "signature wrong");
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

Webhooks::Outcome Webhooks::admit(const net::Request& request, Instant now) const
{
    const QStringList path = request.segments();
    const QString provider = channels::providerName(Channel::WhatsApp, path.value(1));
    const QString account = path.value(2);
    if (path.size() == 3 && provider == u"meta")
        return meta(request, account);
    if (path.size() == 3 && provider == u"twilio")
        return twilio(request, account);
    if (path.size() == 3 && provider == u"voice")
        return voice(request, account);
    if (path.size() == 4 && provider == u"pix" && path.at(3) == u"pix")
        return pix(request, account);
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
        return right && challenge.size() <= maxChallenge ? net::Response::text(200, challenge)
                                                         : refusal(403, "verification refused");
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

Webhooks::Outcome Webhooks::pix(const net::Request& request, const QString& name) const
{
    if (std::ranges::find(m_accounts.pix, name, &payments::PixAccount::name) == m_accounts.pix.end())
        return unknownAccount();
    if (request.method != "POST")
        return wrongMethod("POST");
    // Anybody may call here (providers prove themselves by mutual TLS, before us): what names no payment isn't kept.
    if (!payments::parsePixNotice(request.body))
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
    switch (payments::proveLinkNotice(*account, request, now)) {
    case payments::Proof::Missing: return refusal(401, "signature missing");
    case payments::Proof::Wrong: return refusal(403, "signature wrong");
    case payments::Proof::Stale: return refusal(403, "signature too old");
    case payments::Proof::Right: break;
    }
    return delivery(Channel::Portal, payments::linkProviderName(provider), name, request);
}

} // namespace trato::engine
