#include "channels/wire.h"

#include "base/text.h"
#include "channels/event.h"

#include <QCoreApplication>

#include <cmath>

namespace trato::channels::wire {

namespace {

constexpr double latestSecond = 253'402'300'799.0;
constexpr double largestWhole = 9'007'199'254'740'992.0;

bool isLoneSurrogate(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString storable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSurrogate() && isLoneSurrogate(text, i))
            text[i] = QChar::ReplacementCharacter;
    }
    text.remove(QChar(u'\0'));
    return text;
}

QString text(const QJsonValue& value)
{
    if (value.isString())
        return storable(value.toString());
    if (!value.isDouble() || std::abs(value.toDouble()) > largestWhole)
        return {};
    return QString::number(value.toInteger());
}

QString text(const QJsonObject& object, const QString& name) { return text(object.value(name)); }

Instant unixSeconds(const QJsonValue& value)
{
    bool ok = true;
    const double seconds = value.isDouble() ? value.toDouble() : value.toString().toDouble(&ok);
    if (!ok || !(seconds > 0) || seconds > latestSecond)
        return {};
    return Instant(static_cast<qint64>(seconds) * 1'000'000);
}

QString phone(QStringView text)
{
    const QString digits = text::digits(text);
    return digits.size() >= 8 && digits.size() <= 15 ? QLatin1Char('+') + digits : QString();
}

MessageKind kindOfFile(const QString& mimeType)
{
    const QString type = mimeType.section(u'/', 0, 0);
    if (type == u"image")
        return MessageKind::Image;
    if (type == u"audio")
        return MessageKind::Audio;
    return type == u"video" ? MessageKind::Video : MessageKind::Document;
}

Failure unreadable(const QString& provider, const QString& why)
{
    return failure(QStringLiteral("unreadable_payload"),
        QCoreApplication::translate("channels", "What %1 sent can't be read: %2").arg(provider, why),
        {{QStringLiteral("provider"), provider}});
}

} // namespace trato::channels::wire
