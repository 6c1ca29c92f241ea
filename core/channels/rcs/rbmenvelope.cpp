#include "channels/rcs/rbmenvelope.h"

#include "base/digest.h"
#include "base/json.h"

#include <QRegularExpression>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// Says that the rest is a client id: six of the thirty digits that a random UUID leaves free.
constexpr QLatin1StringView ourMark("747274");

std::optional<QJsonObject> rbmFrame(QByteArrayView body)
{
    const auto root = json::parseObject(body);
    if (!root || !(*root)[u"message"].isObject())
        return std::nullopt;
    return (*root)[u"message"].toObject();
}

/// 8-4-4-4-12 with the digits of version and variant in their places.
QString uuidOf(const QString& thirty)
{
    return thirty.left(8) + u'-' + thirty.mid(8, 4) + u"-4"_s + thirty.mid(12, 3) + u"-8"_s + thirty.mid(15, 3) + u'-' +
           thirty.mid(18, 12);
}

} // namespace

std::optional<QByteArray> rbmEvent(QByteArrayView body)
{
    const auto frame = rbmFrame(body);
    if (!frame || !(*frame)[u"data"].isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        (*frame)[u"data"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

Instant rbmPublishedAt(QByteArrayView body)
{
    const auto frame = rbmFrame(body);
    const auto at = Instant::parse(frame ? (*frame)[u"publishTime"].toString() : QString(), QTimeZone::utc());
    return at.value_or(Instant());
}

QString rbmMessageId(const QString& clientId)
{
    static const QRegularExpression ours(u"^[0-9a-f]{24}$"_s);
    if (ours.match(clientId).hasMatch())
        return uuidOf(clientId + ourMark);
    return uuidOf(QString::fromLatin1(digest::sha256(clientId.toUtf8()).toHex().left(30)));
}

QString rbmClientId(const QString& messageId)
{
    static const QRegularExpression uuid(
        u"^([0-9a-f]{8})-([0-9a-f]{4})-4([0-9a-f]{3})-8([0-9a-f]{3})-([0-9a-f]{6})([0-9a-f]{6})$"_s);
    const auto match = uuid.match(messageId.toLower());
    if (!match.hasMatch() || match.captured(6) != ourMark)
        return {};
    return match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4) + match.captured(5);
}

} // namespace trato::channels
