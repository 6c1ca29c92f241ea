#include "app/sandbox/rbmapi.h"

#include "app/sandbox/rbmvalidation.h"
#include "base/json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

namespace trato::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double shareWithoutRcs = 0.25;
constexpr double shareThatReads = 0.8;

net::Response googleError(int code, const QString& status, const QString& message)
{
    return net::Response::json(code,
        json::compact(
            QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"status"_s, status}}}}));
}

net::Response invalidArgument(const QString& message) { return googleError(400, u"INVALID_ARGUMENT"_s, message); }

net::Response notFound() { return googleError(404, u"NOT_FOUND"_s, u"Requested entity was not found."_s); }

net::Response noPermission(const QString& agent)
{
    return googleError(403, u"PERMISSION_DENIED"_s, u"The caller does not have permission for agent %1"_s.arg(agent));
}

std::optional<std::chrono::milliseconds> lifeOf(const QJsonObject& message)
{
    const QString ttl = message[u"ttl"].toString();
    if (ttl.isEmpty())
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(ttl.chopped(1).toDouble() * 1000));
}

} // namespace

const QStringList RbmApi::allFeatures{u"RICHCARD_STANDALONE"_s, u"RICHCARD_CAROUSEL"_s,
    u"ACTION_CREATE_CALENDAR_EVENT"_s, u"ACTION_DIAL"_s, u"ACTION_OPEN_URL"_s, u"ACTION_SHARE_LOCATION"_s,
    u"ACTION_VIEW_LOCATION"_s};

RbmApi::RbmApi(World& world, const Accounts& accounts, QString callback, std::function<void(const SentMessage&)> onSent)
    : m_world(world)
    , m_accounts(accounts)
    , m_tokens(world.clock, accounts)
    , m_events(world, accounts, std::move(callback))
    , m_onSent(std::move(onSent))
{
}

Result<void> RbmApi::writeKey(const QString& folder, const QString& url)
{
    m_keyFile = folder + u"/rbm-service-account.json"_s;
    return m_tokens.writeKey(m_keyFile, url + u"/rbm/token"_s);
}

std::optional<net::Response> RbmApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.size() == 2 && path.at(0) == u"rbm" && path.at(1) == u"token")
        return request.method == "POST" ? m_tokens.give(request) : notFound();
    if (path.value(0) != u"v1" || path.value(1) != u"phones")
        return std::nullopt;
    if (!m_tokens.holds(request))
        return googleError(401, u"UNAUTHENTICATED"_s,
            u"Request had invalid authentication credentials. Expected OAuth 2 access token."_s);
    if (const QString agent = request.query().value(u"agentId"); agent != m_accounts.rbmAgentId)
        return noPermission(agent);
    return phones(request, path);
}

net::Response RbmApi::phones(const net::Request& request, const QStringList& path)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{7,14}$"_s);
    const QString phone = path.value(2);
    if (!e164.match(phone).hasMatch())
        return invalidArgument(u"Invalid phone number %1"_s.arg(phone));
    const QString what = path.value(3);
    if (what == u"agentMessages" && path.size() == 4 && request.method == "POST")
        return create(request, canonicalPhone(phone));
    if (what == u"agentMessages" && path.size() == 5 && request.method == "DELETE")
        return revoke(path.at(4));
    if (what == u"capabilities" && path.size() == 4 && request.method == "GET")
        return capabilities(request, canonicalPhone(phone));
    if (what == u"agentEvents" && path.size() == 4 && request.method == "POST")
        return net::Response::json(200, request.body);
    return notFound();
}

net::Response RbmApi::capabilities(const net::Request& request, const QString& phone) const
{
    if (request.query().value(u"requestId").isEmpty())
        return invalidArgument(u"requestId is required"_s);
    const Device device = deviceOf(phone);
    if (!device.hasRcs)
        return notFound();
    return net::Response::json(
        200, json::compact(QJsonObject{{u"features"_s, QJsonArray::fromStringList(device.features)}}));
}

net::Response RbmApi::create(const net::Request& request, const QString& phone)
{
    const QString id = request.query().value(u"messageId");
    if (QUuid::fromString(id).isNull())
        return invalidArgument(u"messageId must be a UUID"_s);
    const auto message = json::parseObject(request.body);
    if (!message)
        return invalidArgument(u"Invalid JSON payload received."_s);
    if (const QString problem = rbmProblem(*message); !problem.isEmpty())
        return invalidArgument(problem);
    const Device device = deviceOf(phone);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_held.contains(id))
            return googleError(409, u"ALREADY_EXISTS"_s, u"Requested entity already exists"_s);
    }
    if (!device.hasRcs)
        return notFound();
    for (const QString& feature : rbmNeeds(*message)) {
        if (!device.features.contains(feature))
            return invalidArgument(u"The user's device does not have the capability %1"_s.arg(feature));
    }
    accept(id, phone, *message);
    QJsonObject answer = *message;
    answer[u"name"] = u"phones/%1/agentMessages/%2"_s.arg(phone, id);
    answer[u"sendTime"] = m_world.clock.now().toIso(QTimeZone::utc());
    return net::Response::json(200, json::compact(answer));
}

void RbmApi::accept(const QString& id, const QString& phone, const QJsonObject& message)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_held.insert(id, {.phone = phone, .tappable = rbmTappable(message)});
    }
    m_world.messages.add({.channel = Channel::Rcs,
        .providerId = id,
        .to = phone,
        .from = m_accounts.rbmAgentId,
        .text = rbmReadable(message),
        .clientId = id,
        .status = u"accepted"_s,
        .at = m_world.clock.now()});
    m_world.scheduler.after(2s, [this, id] { deliver(id); });
    if (const auto life = lifeOf(message))
        m_world.scheduler.after(*life, [this, id] { expire(id); });
}

void RbmApi::resume()
{
    for (const SentMessage& message : m_world.messages.list({.channel = Channel::Rcs})) {
        if (message.from != m_accounts.rbmAgentId)
            continue;
        const bool waits = message.status == u"accepted";
        const bool arrived = message.status == u"delivered" || message.status == u"read";
        const Fate fate = waits ? Fate::Waiting : arrived ? Fate::Delivered : Fate::Gone;
        {
            const std::scoped_lock lock(m_mutex);
            m_held.insert(message.providerId, {.phone = message.to, .fate = fate});
        }
        if (waits)
            m_world.scheduler.after(2s, [this, id = message.providerId] { deliver(id); });
        else if (!message.told && arrived)
            m_events.userEvent(message.to, u"DELIVERED"_s, message.providerId);
        else if (!message.told && message.status == u"expired")
            m_events.serverEvent(message.to, u"TTL_EXPIRATION_REVOKED"_s, message.providerId);
    }
}

bool RbmApi::settle(const QString& id, Fate fate)
{
    const std::scoped_lock lock(m_mutex);
    const auto held = m_held.find(id);
    if (held == m_held.end() || held->fate != Fate::Waiting)
        return false;
    held->fate = fate;
    if (fate == Fate::Delivered)
        m_lastTappable.insert(held->phone, held->tappable);
    return true;
}

void RbmApi::deliver(const QString& id)
{
    const auto message = m_world.messages.find(id);
    if (!message || !deviceOf(message->to).online || !settle(id, Fate::Delivered))
        return;
    m_world.messages.setStatus(id, u"delivered"_s, m_world.clock.now());
    m_events.userEvent(message->to, u"DELIVERED"_s, id);
    Random random = m_world.randomFor("rcs/reads/" + message->to.toUtf8());
    if (random.chance(shareThatReads))
        m_world.scheduler.after(60s, [this, id, phone = message->to] {
            m_world.messages.setStatus(id, u"read"_s, m_world.clock.now());
            m_events.userEvent(phone, u"READ"_s, id);
        });
    m_onSent(*message);
}

void RbmApi::expire(const QString& id)
{
    const auto message = m_world.messages.find(id);
    if (!message || !settle(id, Fate::Gone))
        return;
    m_world.messages.setStatus(id, u"expired"_s, m_world.clock.now());
    m_events.serverEvent(message->to, u"TTL_EXPIRATION_REVOKED"_s, id);
}

net::Response RbmApi::revoke(const QString& id)
{
    if (!settle(id, Fate::Gone))
        return notFound();
    m_world.messages.setStatus(id, u"revoked"_s, m_world.clock.now());
    return net::Response::json(200, "{}");
}

QString RbmApi::receive(const Reply& reply)
{
    static const QHash<QString, QString> doings{
        {u"unsubscribe"_s, u"UNSUBSCRIBE"_s}, {u"subscribe"_s, u"SUBSCRIBE"_s}, {u"typing"_s, u"IS_TYPING"_s}};
    if (const auto doing = doings.constFind(reply.kind); doing != doings.constEnd()) {
        m_events.userEvent(reply.from, *doing);
        return {};
    }
    if (reply.kind == u"location")
        return m_events.userMessage(
            reply.from, {{u"location"_s, QJsonObject{{u"latitude"_s, -23.550520}, {u"longitude"_s, -46.633308}}}});
    if (reply.kind != u"suggestion")
        return m_events.userMessage(reply.from, {{u"text"_s, reply.text}});
    QString payload = reply.payload;
    {
        const std::scoped_lock lock(m_mutex);
        if (payload.isEmpty())
            payload = m_lastTappable.value(reply.from)[reply.text].toString();
    }
    return m_events.userMessage(
        reply.from, {{u"suggestionResponse"_s,
                        QJsonObject{{u"text"_s, reply.text}, {u"postbackData"_s, payload}, {u"type"_s, u"REPLY"_s}}}});
}

RbmApi::Device RbmApi::deviceOf(const QString& phone) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_devices.constFind(phone); known != m_devices.constEnd())
            return *known;
    }
    Random random = m_world.randomFor("rcs/" + phone.toUtf8());
    return {.hasRcs = !random.chance(shareWithoutRcs), .online = true, .features = allFeatures};
}

void RbmApi::setDevice(const QString& phone, const Device& device)
{
    QStringList waiting;
    {
        const std::scoped_lock lock(m_mutex);
        m_devices.insert(phone, device);
        for (auto it = m_held.constBegin(); it != m_held.constEnd(); ++it) {
            if (it->phone == phone && it->fate == Fate::Waiting)
                waiting.append(it.key());
        }
    }
    for (const QString& id : waiting)
        deliver(id);
}

} // namespace trato::sandbox
