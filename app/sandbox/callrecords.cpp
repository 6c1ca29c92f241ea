#include "app/sandbox/callrecords.h"

#include "base/digest.h"

#include <QJsonArray>

namespace trato::sandbox {

namespace {

constexpr qint64 ringSeconds = 9;

QString iso(Instant instant) { return instant.toIso(deskZone()); }

QJsonArray transcript(const QJsonArray& wanted)
{
    QJsonArray lines;
    double at = 0.5;
    for (const QJsonValue& value : wanted) {
        QJsonObject line = value.toObject();
        if (!line.contains(u"at"))
            line.insert(QStringLiteral("at"), at);
        at += 2.0 + double(line.value(u"text").toString().size()) / 14;
        lines.append(line);
    }
    return lines;
}

} // namespace

QJsonObject callRecord(const QJsonObject& wanted, Instant now)
{
    const QString outcome = wanted.value(u"outcome").toString(QStringLiteral("answered"));
    const qint64 talked =
        outcome == u"answered" || outcome == u"voicemail" ? wanted.value(u"seconds").toInteger(95) : 0;
    const Instant start = now - std::chrono::seconds(talked + ringSeconds);
    QJsonObject record{{QStringLiteral("id"), QStringLiteral("sandbox-") + QString::fromLatin1(digest::randomHex(8))},
        {QStringLiteral("direction"), wanted.value(u"direction").toString(QStringLiteral("outbound"))},
        {QStringLiteral("outcome"), outcome},
        {QStringLiteral("from"),
            QJsonObject{{QStringLiteral("number"), wanted.value(u"from").toString(QStringLiteral("+551140028922"))}}},
        {QStringLiteral("to"), QJsonObject{{QStringLiteral("number"), wanted.value(u"to").toString()}}},
        {QStringLiteral("started_at"), iso(start)}, {QStringLiteral("ended_at"), iso(now)}};
    if (talked > 0)
        record.insert(QStringLiteral("answered_at"), iso(start + std::chrono::seconds(ringSeconds)));
    for (const QString& field : {QStringLiteral("agent"), QStringLiteral("client_id"), QStringLiteral("account"),
             QStringLiteral("recording")}) {
        if (wanted.contains(field))
            record.insert(field, wanted.value(field));
    }
    if (wanted.contains(u"transcript"))
        record.insert(QStringLiteral("transcript"), transcript(wanted.value(u"transcript").toArray()));
    return record;
}

} // namespace trato::sandbox
