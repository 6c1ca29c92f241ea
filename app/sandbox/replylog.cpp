#include "app/sandbox/replylog.h"

#include <QJsonObject>

namespace trato::sandbox {

void ReplyLog::add(Instant at, Channel channel, const Reply& reply)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({at, channel, reply});
}

QJsonArray ReplyLog::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray list;
    for (const auto& [at, channel, reply] : m_entries)
        list.append(
            QJsonObject{{QStringLiteral("at"), at.toIso(deskZone())}, {QStringLiteral("channel"), channelName(channel)},
                {QStringLiteral("from"), reply.from}, {QStringLiteral("text"), reply.text},
                {QStringLiteral("kind"), reply.kind}, {QStringLiteral("meaning"), reply.meaning}});
    return list;
}

} // namespace trato::sandbox
