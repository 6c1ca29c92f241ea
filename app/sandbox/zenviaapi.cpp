#include "app/sandbox/zenviaapi.h"

#include "base/digest.h"
#include "base/json.h"
#include "channels/sms/segments.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace trato::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double shareNotReached = 0.02;
constexpr double shareThatOpens = 0.7;

net::Response zenviaProblem(int status, const QString& code, const QString& message, const QJsonArray& details = {})
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!details.isEmpty())
        error[u"details"] = details;
    return net::Response::json(status, json::compact(error));
}

net::Response invalidField(const QString& path, const QString& code, const QString& message)
{
    return zenviaProblem(400, u"VALIDATION_ERROR"_s, u"Validation error"_s,
        {QJsonObject{{u"code"_s, code}, {u"path"_s, path}, {u"message"_s, message}}});
}

/// What each kind of part must have.
QString missingField(const QJsonObject& part)
{
    static const QHash<QString, QString> needed{{u"text"_s, u"text"_s}, {u"replyable_text"_s, u"text"_s},
        {u"file"_s, u"fileUrl"_s}, {u"card"_s, u"text"_s}, {u"carousel"_s, u"cards"_s},
        {u"template"_s, u"templateId"_s}};
    const QString type = part[u"type"].toString();
    if (!needed.contains(type))
        return u"type"_s;
    const QString field = needed.value(type);
    const bool titled = type == u"card" && (part.contains(u"title") || part.contains(u"media"));
    return part.contains(field) || titled ? QString() : field;
}

std::optional<net::Response> contentsProblem(Channel channel, const QJsonArray& contents)
{
    if (contents.isEmpty())
        return invalidField(u"contents"_s, u"MISSING"_s, u"Contents is required"_s);
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const QJsonObject part = contents[i].toObject();
        const QString path = u"contents[%1]."_s.arg(i);
        if (channel == Channel::Sms && part[u"type"] != u"text"_s && part[u"type"] != u"template"_s)
            return invalidField(path + u"type"_s, u"UNSUPPORTED"_s, u"SMS takes text"_s);
        if (const QString field = missingField(part); !field.isEmpty())
            return invalidField(path + field, u"MISSING"_s, u"%1 is required"_s.arg(field));
        if (channel == Channel::Sms && !channels::smsSize(channels::SmsProvider::Zenvia, part[u"text"].toString()))
            return invalidField(path + u"text"_s, u"TOO_LONG"_s, u"text is longer than 1520 characters"_s);
    }
    return std::nullopt;
}

/// What its reader sees.
QString readable(const QJsonArray& contents)
{
    QStringList lines;
    for (const QJsonValue& part : contents) {
        for (const QString& field : {u"title"_s, u"text"_s, u"fileUrl"_s})
            lines.append(part[field].toString());
        for (const QJsonValue& card : part[u"cards"].toArray())
            lines << card[u"title"].toString() << card[u"text"].toString();
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString zenviaId() { return u"zenvia-"_s + QString::fromLatin1(digest::randomHex(16)); }

QJsonObject partOf(const Reply& reply)
{
    if (reply.kind == u"image")
        return {{u"type"_s, u"file"_s}, {u"fileUrl"_s, u"https://files.zenvia.example/"_s + zenviaId()},
            {u"fileMimeType"_s, u"image/jpeg"_s}, {u"fileCaption"_s, reply.text}};
    QJsonObject part{{u"type"_s, u"text"_s}, {u"text"_s, reply.text}};
    if (!reply.payload.isEmpty())
        part[u"payload"] = reply.payload;
    return part;
}

} // namespace

ZenviaApi::ZenviaApi(World& world, const Accounts& accounts, QString callback,
    std::function<void(const SentMessage&)> onSent, std::function<bool(const QString& phone)> hasRcs)
    : m_world(world)
    , m_accounts(accounts)
    , m_callback(std::move(callback))
    , m_onSent(std::move(onSent))
    , m_hasRcs(std::move(hasRcs))
{
}

QString ZenviaApi::senderOf(Channel channel) const
{
    return channel == Channel::Sms ? m_accounts.zenviaSms : m_accounts.zenviaRcs;
}

std::optional<net::Response> ZenviaApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.size() < 2 || path.at(0) != u"v2" || path.at(1) != u"channels")
        return std::nullopt;
    if (request.headers.value("X-API-TOKEN") != m_accounts.zenviaToken)
        return zenviaProblem(401, u"AUTHENTICATION_ERROR"_s, u"No authorization token was found"_s);
    const auto channel = channelFromName(path.value(2));
    const bool served = channel == Channel::Sms || channel == Channel::Rcs;
    if (!served || path.size() != 4 || path.at(3) != u"messages" || request.method != "POST")
        return zenviaProblem(404, u"NOT_FOUND"_s, u"Not found"_s);
    return create(*channel, request);
}

net::Response ZenviaApi::create(Channel channel, const net::Request& request)
{
    static const QRegularExpression number(u"^[1-9][0-9]{9,14}$"_s);
    const auto body = json::parseObject(request.body);
    if (!body)
        return zenviaProblem(400, u"VALIDATION_ERROR"_s, u"The body is no JSON"_s);
    const QString to = (*body)[u"to"].toString();
    if (!number.match(to).hasMatch())
        return invalidField(u"to"_s, u"INVALID"_s, u"to is no number with country and area"_s);
    if ((*body)[u"from"].toString() != senderOf(channel))
        return zenviaProblem(404, u"NOT_FOUND"_s, u"There is no sender %1"_s.arg((*body)[u"from"].toString()));
    const QJsonArray contents = (*body)[u"contents"].toArray();
    if (auto refused = contentsProblem(channel, contents))
        return *refused;
    const SentMessage message{.channel = channel,
        .providerId = zenviaId(),
        .to = canonicalPhone(u'+' + to),
        .from = senderOf(channel),
        .text = readable(contents),
        .clientId = (*body)[u"externalId"].toString(),
        .status = u"accepted"_s,
        .at = m_world.clock.now()};
    m_world.messages.add(message);
    if (reportFate(message))
        m_onSent(message);
    QJsonObject answer = *body;
    answer[u"id"] = message.providerId;
    answer[u"direction"] = u"OUT"_s;
    answer[u"channel"] = channelName(channel);
    answer[u"timestamp"] = message.at.toIso(QTimeZone::utc());
    return net::Response::json(200, json::compact(answer));
}

void ZenviaApi::resume()
{
    for (const Channel channel : {Channel::Sms, Channel::Rcs}) {
        for (const SentMessage& message : m_world.messages.untold(channel)) {
            if (message.from == senderOf(channel))
                (void)reportFate(message);
        }
    }
}

bool ZenviaApi::reportFate(const SentMessage& message)
{
    if (message.channel == Channel::Rcs && !m_hasRcs(message.to)) {
        report(1s, message, u"REJECTED"_s,
            {{u"channelErrorCode"_s, u"404"_s}, {u"reason"_s, u"RCS not supported by this number"_s}});
        return false;
    }
    Random random = m_world.randomFor("zenvia/" + message.to.toUtf8());
    report(1s, message, u"SENT"_s);
    if (random.chance(shareNotReached)) {
        report(20s, message, u"NOT_DELIVERED"_s,
            {{u"channelErrorCode"_s, u"27"_s}, {u"reason"_s, u"Absent subscriber"_s}});
        return false;
    }
    report(4s, message, u"DELIVERED"_s);
    if (message.channel == Channel::Rcs && random.chance(shareThatOpens))
        report(60s, message, u"READ"_s);
    return true;
}

void ZenviaApi::report(
    std::chrono::milliseconds delay, const SentMessage& message, const QString& code, const QJsonObject& cause)
{
    m_world.courier.deliver(delay, [this, message, code, cause] {
        const Instant now = m_world.clock.now();
        m_world.messages.setStatus(message.providerId, code.toLower(), now);
        QJsonObject status{{u"timestamp"_s, now.toIso(QTimeZone::utc())}, {u"code"_s, code}, {u"description"_s, code}};
        if (!cause.isEmpty())
            status[u"causes"] = QJsonArray{cause};
        Webhook called = webhook({{u"type"_s, u"MESSAGE_STATUS"_s}, {u"channel"_s, channelName(message.channel)},
            {u"messageId"_s, message.providerId}, {u"externalId"_s, message.clientId}, {u"contentIndex"_s, 0},
            {u"messageStatus"_s, status}});
        if (code != u"SENT")
            called.told = [this, id = message.providerId] { m_world.messages.setTold(id); };
        return called;
    });
}

QString ZenviaApi::receive(Channel channel, const Reply& reply)
{
    const QString id = zenviaId();
    m_world.courier.deliver(0ms, [this, channel, reply, id] {
        const QJsonObject message{{u"id"_s, id}, {u"from"_s, reply.from.mid(1)}, {u"to"_s, senderOf(channel)},
            {u"direction"_s, u"IN"_s}, {u"channel"_s, channelName(channel)}, {u"contents"_s, QJsonArray{partOf(reply)}},
            {u"visitor"_s, QJsonObject{{u"name"_s, reply.name}}}};
        return webhook({{u"type"_s, u"MESSAGE"_s}, {u"channel"_s, channelName(channel)}, {u"direction"_s, u"IN"_s},
            {u"message"_s, message}});
    });
    return id;
}

bool ZenviaApi::wroteLast(Channel channel, const QString& phone) const
{
    const auto last = m_world.messages.lastTo(channel, phone);
    return last && last->providerId.startsWith(u"zenvia-");
}

Webhook ZenviaApi::webhook(const QJsonObject& event) const
{
    QJsonObject whole = event;
    whole[u"id"] = zenviaId();
    whole[u"timestamp"] = m_world.clock.now().toIso(QTimeZone::utc());
    whole[u"subscriptionId"] = u"sandbox"_s;
    return {.url = m_callback.toUtf8(),
        .body = json::compact(whole),
        .headers = {{"Content-Type", "application/json"}, {"X-Trato-Token", m_accounts.zenviaSecret}}};
}

} // namespace trato::sandbox
