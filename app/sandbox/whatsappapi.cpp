#include "app/sandbox/whatsappapi.h"

#include "app/sandbox/whatsappvalidation.h"
#include "base/json.h"

#include <QJsonArray>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto window = std::chrono::hours(24);
constexpr double shareWithoutWhatsApp = 0.03;

QJsonObject graphErrorObject(int code, const QString& title, const QString& details)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("title"), title}, {QStringLiteral("message"), title},
        {QStringLiteral("error_data"), QJsonObject{{QStringLiteral("details"), details}}},
        {QStringLiteral("href"),
            QStringLiteral("https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/")}};
}

/// Of a picture, document, video or sound that was uploaded before.
QString mediaIdOf(const QJsonObject& message)
{
    return message.value(message.value(u"type").toString()).toObject().value(u"id").toString();
}

} // namespace

WhatsAppApi::WhatsAppApi(
    World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent)
    : m_world(world)
    , m_accounts(accounts)
    , m_events(world, accounts, std::move(callback))
    , m_onSent(std::move(onSent))
{
}

std::optional<net::Response> WhatsAppApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.isEmpty() || (!path.first().startsWith(u'v') && path.first() != u"whatsapp-media"))
        return std::nullopt;
    if (net::parseBearer(request.headers.value("Authorization")) != m_accounts.whatsappToken.toUtf8())
        return graphError(401, 190, QStringLiteral("Invalid OAuth access token - Cannot parse access token"));
    if (path.size() == 3 && path.at(2) == u"messages" && request.method == "POST") {
        if (path.at(1) == m_accounts.phoneNumberId)
            return post(request);
        return graphError(
            400, 100, QStringLiteral("Unsupported post request. Object with ID '%1' does not exist").arg(path.at(1)));
    }
    if (path.size() == 3 && path.at(2) == u"media" && path.at(1) == m_accounts.phoneNumberId &&
        request.method == "POST")
        return m_events.media().upload(request);
    if (path.size() == 2 && request.method == "GET")
        return path.first() == u"whatsapp-media" ? m_events.media().bytes(path.at(1))
                                                 : m_events.media().describe(path.at(1));
    return graphError(400, 2500, QStringLiteral("Unknown path components: /%1").arg(path.mid(1).join(u'/')));
}

net::Response WhatsAppApi::post(const net::Request& request)
{
    const auto message = json::parseObject(request.body);
    if (!message)
        return graphError(400, 100, QStringLiteral("(#100) The request body is no JSON object"));
    if (message->value(u"status").toString() == u"read")
        return net::Response::json(200, R"({"success":true})");
    if (const auto problem = graphProblem(*message))
        return graphError(
            400, problem->code, QStringLiteral("(#%1) Invalid parameter").arg(problem->code), problem->details);
    if (const QString id = mediaIdOf(*message); !id.isEmpty() && m_events.media().uploaded(id).isEmpty())
        return graphError(400, 131009, QStringLiteral("(#131009) Parameter value is not valid"),
            QStringLiteral("No media with ID '%1'").arg(id));
    return accept(*message);
}

net::Response WhatsAppApi::accept(const QJsonObject& message)
{
    const QJsonObject content = message.value(u"template").toObject();
    SentMessage sent{.channel = Channel::WhatsApp,
        .providerId = WhatsAppEvents::newWamid(),
        .to = canonicalPhone(message.value(u"to").toString()),
        .from = m_accounts.whatsappNumber,
        .text = readableText(message),
        .templateName = content.value(u"name").toString(),
        .clientId = message.value(u"biz_opaque_callback_data").toString(),
        .status = QStringLiteral("accepted"),
        .at = m_world.clock.now()};
    if (const QString id = mediaIdOf(message); !id.isEmpty())
        sent.files.append(m_events.media().uploaded(id));
    m_world.messages.add(sent);
    if (reportFate(sent, !sent.templateName.isEmpty() || !m_windowEnforced || isWindowOpen(sent.to)))
        m_onSent(sent);
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                 {QStringLiteral("contacts"),
                     QJsonArray{QJsonObject{{QStringLiteral("input"), message.value(u"to").toString()},
                         {QStringLiteral("wa_id"), m_events.waIdOf(sent.to)}}}},
                 {QStringLiteral("messages"), QJsonArray{QJsonObject{{QStringLiteral("id"), sent.providerId}}}}}));
}

void WhatsAppApi::resume()
{
    // What was outside of the window was refused soon after it was taken; who wrote before is not known any more.
    for (const SentMessage& message : m_world.messages.untold(Channel::WhatsApp)) {
        if (message.providerId.startsWith(u"wamid."))
            (void)reportFate(message, true);
    }
}

bool WhatsAppApi::reportFate(const SentMessage& message, bool mayBeSaid)
{
    Random random = m_world.randomFor("whatsapp/" + message.to.toUtf8());
    if (random.chance(shareWithoutWhatsApp)) {
        m_events.report(2s, message, QStringLiteral("failed"),
            {graphErrorObject(
                131026, QStringLiteral("Message undeliverable"), QStringLiteral("Message Undeliverable."))});
        return false;
    }
    if (!mayBeSaid) {
        m_events.report(2s, message, QStringLiteral("failed"),
            {graphErrorObject(131047, QStringLiteral("Re-engagement message"),
                QStringLiteral("Message failed to send because more than 24 hours have passed since the customer last "
                               "replied to this number."))});
        return false;
    }
    Random pace = m_world.randomFor("pace/" + message.to.toUtf8() + '/' + QByteArray::number(countTo(message.to)));
    m_events.report(1s, message, QStringLiteral("sent"));
    m_events.report(3s, message, QStringLiteral("delivered"));
    if (random.chance(0.85))
        m_events.report(std::chrono::seconds(30 + int(pace.around(240, 1))), message, QStringLiteral("read"));
    return true;
}

QString WhatsAppApi::receive(const Reply& reply)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_lastInbound.insert(reply.from, m_world.clock.now());
    }
    return m_events.bring(reply);
}

bool WhatsAppApi::isWindowOpen(const QString& phone) const
{
    const std::scoped_lock lock(m_mutex);
    const auto last = m_lastInbound.constFind(phone);
    return last != m_lastInbound.constEnd() && m_world.clock.now() - *last < window;
}

int WhatsAppApi::countTo(const QString& phone)
{
    const std::scoped_lock lock(m_mutex);
    return ++m_sentTo[phone];
}

} // namespace trato::sandbox
