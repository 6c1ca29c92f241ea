#include "channels/zenvia/zenviawebhook.h"

#include "base/json.h"
#include "channels/wire.h"
#include "channels/zenvia/zenviacontent.h"
#include "channels/zenvia/zenviaerrors.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// One event and the object in it that it is about.
struct ZenviaEvent {
    QJsonObject fields;
    QJsonObject subject;
    QByteArray raw;

    [[nodiscard]] QString text(const QString& name) const { return wire::text(fields, name); }
    [[nodiscard]] QString ofSubject(const QString& name) const { return wire::text(subject, name); }
    /// What the subject says wins: an event about a message can carry another channel's name.
    [[nodiscard]] QString either(const QString& name) const
    {
        const QString inner = ofSubject(name);
        return inner.isEmpty() ? text(name) : inner;
    }
    [[nodiscard]] QString channel() const { return either(u"channel"_s).toLower(); }
    [[nodiscard]] Instant at() const
    {
        return Instant::parse(either(u"timestamp"_s), QTimeZone::utc()).value_or(Instant());
    }
};

std::vector<InboundEvent> keptAs(const ZenviaEvent& event, const QString& what)
{
    return {Unsupported{.type = u"zenvia:"_s + (what.isEmpty() ? u"event"_s : what),
        .account = event.ofSubject(u"to"_s),
        .at = event.at(),
        .raw = event.raw}};
}

/// Zenvia writes telephones without "+"; short codes and names can't be answered, but they are who wrote.
std::vector<Identity> zenviaParty(const QString& address, const QString& channel)
{
    const QString phone = wire::phone(address);
    if (phone.isEmpty())
        return address.isEmpty() ? std::vector<Identity>() : std::vector{Identity{Identity::Kind::Username, address}};
    if (channel == u"whatsapp")
        return {{Identity::Kind::WaId, phone.mid(1)}, {Identity::Kind::Phone, phone}};
    return {{Identity::Kind::Phone, phone}};
}

QString visitorName(const ZenviaEvent& event, const ZenviaContents& contents)
{
    const QString name = wire::text(event.subject[u"visitor"].toObject(), u"name"_s);
    return name.isEmpty() ? contents.visitor : name;
}

std::vector<InboundEvent> messageIn(const ZenviaEvent& event)
{
    const QString channel = event.channel();
    const bool echo = event.either(u"direction"_s) == u"OUT";
    const ZenviaContents contents = readZenviaContents(event.subject[u"contents"].toArray());
    Message message{.providerId = event.ofSubject(u"id"_s),
        .account = event.ofSubject(echo ? u"from"_s : u"to"_s),
        .direction = echo ? MessageDirection::Out : MessageDirection::In,
        .from = zenviaParty(event.ofSubject(echo ? u"to"_s : u"from"_s), channel),
        .fromName = visitorName(event, contents),
        .at = event.at(),
        .kind = contents.kind,
        .text = contents.text,
        .payload = contents.payload,
        .media = contents.media,
        .extra = contents.extra};
    if (message.providerId.isEmpty())
        message.providerId = event.text(u"id"_s);
    if (message.providerId.isEmpty() || message.from.empty())
        return keptAs(event, u"MESSAGE"_s);
    std::vector<InboundEvent> events{std::move(message)};
    // A message of which nothing was understood says so itself.
    if (contents.kind != MessageKind::Unsupported) {
        for (const QString& type : contents.unknown)
            events.push_back(keptAs(event, u"MESSAGE:"_s + type).front());
    }
    return events;
}

/// A message of ours that Zenvia tells back: under which id it goes.
std::vector<InboundEvent> acceptanceIn(const ZenviaEvent& event)
{
    return {Status{.providerId = event.ofSubject(u"id"_s),
        .clientId = event.ofSubject(u"externalId"_s),
        .account = event.ofSubject(u"from"_s),
        .status = DeliveryStatus::Queued,
        .providerStatus = u"ACCEPTED"_s,
        .at = event.at()}};
}

std::vector<ProviderError> errorsIn(const ZenviaEvent& event, const QString& code)
{
    const bool whatsapp = event.channel() == u"whatsapp";
    std::vector<ProviderError> errors;
    for (const QJsonValue& value : event.subject[u"causes"].toArray()) {
        const QJsonObject cause = value.toObject();
        errors.push_back(zenviaError(code,
            {.code = wire::text(cause, u"channelErrorCode"_s),
                .reason = wire::text(cause, u"reason"_s),
                .details = wire::text(cause, u"details"_s)},
            whatsapp));
    }
    if (errors.empty())
        errors.push_back(zenviaError(code, {.reason = event.ofSubject(u"description"_s)}, whatsapp));
    return errors;
}

std::vector<InboundEvent> statusIn(const ZenviaEvent& event)
{
    const QString code = event.ofSubject(u"code"_s).toUpper();
    const auto reached = zenviaStatus(code);
    const QString id = event.either(u"messageId"_s);
    if (!reached || id.isEmpty())
        return keptAs(event, code.isEmpty() ? u"MESSAGE_STATUS"_s : u"MESSAGE_STATUS:"_s + code);
    Status status{.providerId = id,
        .clientId = event.either(u"externalId"_s),
        .account = event.either(u"from"_s),
        .status = *reached,
        .providerStatus = code,
        .at = event.at()};
    const auto party = zenviaParty(event.either(u"to"_s), event.channel());
    if (!party.empty())
        status.recipient = party.front();
    if (*reached == DeliveryStatus::Failed)
        status.errors = errorsIn(event, code);
    return {std::move(status)};
}

/// Others who send by the same account give ids, too ("campanha-novembro").
bool isOurId(const QString& id)
{
    constexpr qsizetype digits = 24;
    return id.size() == digits && std::ranges::all_of(id, [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
    });
}

bool isServed(const QString& channel) { return channel == u"sms" || channel == u"rcs" || channel == u"whatsapp"; }

ZenviaEvent eventOf(const QJsonObject& fields, QByteArrayView body)
{
    const bool isMessage = wire::text(fields, u"type"_s).toUpper() == u"MESSAGE";
    return {.fields = fields,
        .subject = fields[isMessage ? u"message" : u"messageStatus"].toObject(),
        .raw = body.toByteArray()};
}

std::vector<InboundEvent> eventsIn(const ZenviaEvent& event)
{
    const QString type = event.text(u"type"_s).toUpper();
    const bool isMessage = type == u"MESSAGE";
    if (!isMessage && type != u"MESSAGE_STATUS")
        return keptAs(event, type);
    if (event.subject.isEmpty())
        return keptAs(event, type);
    const QString channel = event.channel();
    if (!isServed(channel))
        return keptAs(event, channel.isEmpty() ? type : channel);
    if (!isMessage)
        return statusIn(event);
    const bool ours = event.either(u"direction"_s) == u"OUT" && isOurId(event.ofSubject(u"externalId"_s)) &&
                      !event.ofSubject(u"id"_s).isEmpty();
    return ours ? acceptanceIn(event) : messageIn(event);
}

} // namespace

Result<std::vector<InboundEvent>> parseZenviaWebhook(QByteArrayView body)
{
    const auto fields = json::parseObject(body);
    if (!fields)
        return wire::unreadable(u"Zenvia"_s, QCoreApplication::translate("channels", "it is no JSON object."));
    return eventsIn(eventOf(*fields, body));
}

std::optional<Channel> zenviaChannel(QByteArrayView body)
{
    const auto fields = json::parseObject(body);
    const auto named = fields ? channelFromName(eventOf(*fields, body).channel()) : std::nullopt;
    return named == Channel::Portal ? std::nullopt : named;
}

} // namespace trato::channels
