#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace trato::net {

/// Header fields in the order in which they came; names compare without regard to case. A name may occur several times.
class Headers final {
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    /// The first value of that name, or an empty one.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// Replaces every field of that name.
    void set(const QByteArray& name, const QByteArray& value);
    void add(const QByteArray& name, const QByteArray& value) { m_fields.append({name, value}); }
    [[nodiscard]] const QList<Field>& fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

/// Names and values of a query string or of a form (application/x-www-form-urlencoded), decoded, in their order.
class Parameters final {
public:
    using Item = std::pair<QString, QString>;

    Parameters() = default;
    Parameters(std::initializer_list<Item> items)
        : m_items(items)
    {
    }

    /// Decodes `a=b&c=d`; `+` is a blank, a broken escape stays as it is written.
    static Parameters decode(QByteArrayView encoded);
    [[nodiscard]] QByteArray encode() const;

    [[nodiscard]] QString value(QStringView name) const;
    [[nodiscard]] bool contains(QStringView name) const;
    void add(const QString& name, const QString& value) { m_items.append({name, value}); }
    [[nodiscard]] const QList<Item>& items() const { return m_items; }

private:
    QList<Item> m_items;
};

struct Request {
    QByteArray method = "GET";
    /// At the server: path and query as they came ("/webhooks/meta/main?hub.mode=subscribe").
    /// At the client: the whole address ("https://graph.facebook.com/v25.0/1/messages").
    QByteArray target = "/";
    Headers headers = {};
    QByteArray body = {};
    /// At the server: address of the peer, without its port.
    QString remoteAddress = {};

    /// Path of the target, decoded, without query.
    [[nodiscard]] QString path() const;
    /// Parts of the path between its slashes, decoded one by one ("%2F" divides nothing).
    [[nodiscard]] QStringList segments() const;
    [[nodiscard]] Parameters query() const;
};

struct Response {
    int status = 200;
    Headers headers = {};
    QByteArray body = {};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }

    static Response text(int status, const QByteArray& text);
    static Response json(int status, const QByteArray& json, const QByteArray& contentType = "application/json");
};

/// "Bearer …" and "Basic …" as the Authorization header carries them.
QByteArray bearer(const QString& token);
QByteArray basic(const QString& user, const QString& password);
/// User and password of a Basic Authorization header.
std::optional<std::pair<QString, QString>> parseBasic(QByteArrayView authorization);
/// Token of a Bearer Authorization header.
std::optional<QByteArray> parseBearer(QByteArrayView authorization);

} // namespace trato::net
