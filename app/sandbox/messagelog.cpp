#include "app/sandbox/messagelog.h"

#include <algorithm>
#include <iterator>

namespace trato::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordLine(const SentMessage& message)
{
    QJsonObject line = toJson(message);
    line.remove(u"delivered_at"_s);
    line.insert(u"status_callback"_s, message.statusCallback);
    line.insert(u"at"_s, message.at.microseconds());
    return {{u"took"_s, line}};
}

SentMessage messageFrom(const QJsonObject& line)
{
    return {.channel = channelFromName(line[u"channel"].toString()).value_or(Channel::WhatsApp),
        .providerId = line[u"provider_id"].toString(),
        .to = line[u"to"].toString(),
        .from = line[u"from"].toString(),
        .text = line[u"text"].toString(),
        .subject = line[u"subject"].toString(),
        .templateName = line[u"template"].toString(),
        .clientId = line[u"client_id"].toString(),
        .statusCallback = line[u"status_callback"].toString(),
        .status = line[u"status"].toString(),
        .files = line[u"files"].toArray(),
        .at = Instant(line[u"at"].toInteger())};
}

} // namespace

Result<void> MessageLog::keepIn(const QString& path)
{
    TRATO_TRY(const std::vector<QJsonObject> lines, m_record.open(path));
    for (const QJsonObject& line : lines)
        again(line);
    return {};
}

void MessageLog::again(const QJsonObject& line)
{
    const QString id = line[u"provider_id"].toString();
    if (const QJsonObject took = line[u"took"].toObject(); !took.isEmpty())
        keep(messageFrom(took));
    else if (line.contains(u"status"))
        changeStatus(id, line[u"status"].toString(), Instant(line[u"at"].toInteger()));
    else if (const auto found = m_byProviderId.find(id); found != m_byProviderId.end())
        m_messages[size_t(*found)].told = true;
}

void MessageLog::add(const SentMessage& message)
{
    m_record.append(recordLine(message));
    keep(message);
}

void MessageLog::keep(const SentMessage& message)
{
    const std::scoped_lock lock(m_mutex);
    m_byProviderId.insert(message.providerId, qsizetype(m_messages.size()));
    m_messages.push_back(message);
    if (!message.clientId.isEmpty())
        ++m_copies[message.clientId];
}

void MessageLog::setStatus(const QString& providerId, const QString& status, Instant at)
{
    m_record.append({{u"provider_id"_s, providerId}, {u"status"_s, status}, {u"at"_s, at.microseconds()}});
    changeStatus(providerId, status, at);
}

void MessageLog::setTold(const QString& providerId)
{
    m_record.append({{u"provider_id"_s, providerId}, {u"told"_s, true}});
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_byProviderId.find(providerId); found != m_byProviderId.end())
        m_messages[size_t(*found)].told = true;
}

std::vector<SentMessage> MessageLog::untold(Channel channel) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<SentMessage> found;
    std::ranges::copy_if(m_messages, std::back_inserter(found),
        [&](const SentMessage& message) { return message.channel == channel && !message.told; });
    return found;
}

void MessageLog::changeStatus(const QString& providerId, const QString& status, Instant at)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byProviderId.find(providerId);
    if (found == m_byProviderId.end())
        return;
    SentMessage& message = m_messages[size_t(*found)];
    message.status = status;
    const bool arrived = status == u"delivered" || status == u"read";
    if (arrived && message.deliveredAt.isNever())
        message.deliveredAt = at;
}

std::optional<SentMessage> MessageLog::find(const QString& providerId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byProviderId.find(providerId);
    return found == m_byProviderId.end() ? std::nullopt : std::optional(m_messages[size_t(*found)]);
}

std::optional<SentMessage> MessageLog::lastTo(Channel channel, const QString& to) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_messages.rbegin(), m_messages.rend(),
        [&](const SentMessage& message) { return message.channel == channel && message.to == to; });
    return found == m_messages.rend() ? std::nullopt : std::optional(*found);
}

std::vector<SentMessage> MessageLog::list(const Filter& filter) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<SentMessage> found;
    std::ranges::copy_if(m_messages, std::back_inserter(found), [&](const SentMessage& message) {
        return (!filter.channel || message.channel == *filter.channel) &&
               (filter.to.isEmpty() || message.to == filter.to);
    });
    return found;
}

QJsonObject MessageLog::duplicates() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonObject duplicates;
    for (auto it = m_copies.begin(); it != m_copies.end(); ++it) {
        if (it.value() > 1)
            duplicates.insert(it.key(), it.value());
    }
    return duplicates;
}

qsizetype MessageLog::count() const
{
    const std::scoped_lock lock(m_mutex);
    return qsizetype(m_messages.size());
}

QJsonObject toJson(const SentMessage& message)
{
    return {{QStringLiteral("channel"), channelName(message.channel)},
        {QStringLiteral("provider_id"), message.providerId}, {QStringLiteral("to"), message.to},
        {QStringLiteral("from"), message.from}, {QStringLiteral("text"), message.text},
        {QStringLiteral("subject"), message.subject}, {QStringLiteral("template"), message.templateName},
        {QStringLiteral("client_id"), message.clientId}, {QStringLiteral("status"), message.status},
        {QStringLiteral("at"), message.at.toIso(deskZone())},
        {QStringLiteral("delivered_at"),
            message.deliveredAt.isNever() ? QJsonValue() : QJsonValue(message.deliveredAt.toIso(deskZone()))},
        {QStringLiteral("files"), message.files}};
}

} // namespace trato::sandbox
