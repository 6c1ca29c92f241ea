#include "channels/net/http.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace trato::net {

namespace {

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && qstrnicmp(left.data(), left.size(), right.data(), right.size()) == 0;
}

QString decoded(QByteArrayView encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toByteArray()));
}

QString decodedFormText(QByteArrayView encoded)
{
    QByteArray text = encoded.toByteArray();
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

QByteArray encodedFormText(const QString& text)
{
    return text.toUtf8().toPercentEncoding(QByteArray(), QByteArray("~"));
}

QByteArray withoutOrigin(const QByteArray& target)
{
    const qsizetype scheme = target.indexOf("://");
    if (scheme < 0)
        return target;
    const qsizetype path = target.indexOf('/', scheme + 3);
    return path < 0 ? QByteArray("/") : target.mid(path);
}

QByteArray rawPath(const QByteArray& target)
{
    const QByteArray local = withoutOrigin(target);
    const qsizetype query = local.indexOf('?');
    return query < 0 ? local : local.left(query);
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const Field& field) { return sameName(field.first, name); });
    return found == m_fields.end() ? QByteArray() : found->second;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [&](const Field& field) { return sameName(field.first, name); });
}

void Headers::set(const QByteArray& name, const QByteArray& value)
{
    m_fields.removeIf([&](const Field& field) { return sameName(field.first, name); });
    add(name, value);
}

Parameters Parameters::decode(QByteArrayView encoded)
{
    Parameters parameters;
    for (const QByteArray& item : encoded.toByteArray().split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        parameters.add(decodedFormText(equals < 0 ? item : item.left(equals)), decodedFormText(value));
    }
    return parameters;
}

QByteArray Parameters::encode() const
{
    QByteArray encoded;
    for (const Item& item : m_items) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += encodedFormText(item.first) + '=' + encodedFormText(item.second);
    }
    return encoded;
}

QString Parameters::value(QStringView name) const
{
    const auto found = std::ranges::find_if(m_items, [&](const Item& item) { return item.first == name; });
    return found == m_items.end() ? QString() : found->second;
}

bool Parameters::contains(QStringView name) const
{
    return std::ranges::any_of(m_items, [&](const Item& item) { return item.first == name; });
}

QString Request::path() const { return decoded(rawPath(target)); }

QStringList Request::segments() const
{
    QStringList segments;
    for (const QByteArray& segment : rawPath(target).split('/')) {
        if (!segment.isEmpty())
            segments.append(decoded(segment));
    }
    return segments;
}

Parameters Request::query() const
{
    const qsizetype start = target.indexOf('?');
    return start < 0 ? Parameters() : Parameters::decode(QByteArrayView(target).sliced(start + 1));
}

Response Response::text(int status, const QByteArray& text)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = text};
}

Response Response::json(int status, const QByteArray& json, const QByteArray& contentType)
{
    return {.status = status, .headers = {{"Content-Type", contentType}}, .body = json};
}

QByteArray bearer(const QString& token) { return "Bearer " + token.toUtf8(); }

QByteArray basic(const QString& user, const QString& password)
{
    return "Basic " + (user.toUtf8() + ':' + password.toUtf8()).toBase64();
}

std::optional<std::pair<QString, QString>> parseBasic(QByteArrayView authorization)
{
    if (authorization.size() < 6 || !sameName(authorization.first(6), "Basic "))
        return std::nullopt;
    const auto decodedPair = QByteArray::fromBase64Encoding(
        authorization.sliced(6).trimmed().toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decodedPair ? decodedPair.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    return std::pair(
        QString::fromUtf8(decodedPair.decoded.left(colon)), QString::fromUtf8(decodedPair.decoded.mid(colon + 1)));
}

std::optional<QByteArray> parseBearer(QByteArrayView authorization)
{
    if (authorization.size() < 7 || !sameName(authorization.first(7), "Bearer "))
        return std::nullopt;
    return authorization.sliced(7).trimmed().toByteArray();
}

} // namespace trato::net
