#include "payments/links/exactjson.h"

#include "base/json.h"
#include "payments/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::payments {

using money::Money;

namespace {

bool isNumberPart(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }

/// One past the end of the text that begins at `from` with its quotation mark.
qsizetype endOfText(QByteArrayView bytes, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < bytes.size() && bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return std::min(at + 1, bytes.size());
}

/// Of valid JSON.
QByteArray numbersAsText(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype at = 0; at < bytes.size();) {
        const char c = bytes[at];
        qsizetype end = at + 1;
        if (c == '"') {
            end = endOfText(bytes, at);
            out.append(bytes.sliced(at, end - at));
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            while (end < bytes.size() && isNumberPart(bytes[end]))
                ++end;
            out.append('"').append(bytes.sliced(at, end - at)).append('"');
        } else {
            out.append(c);
        }
        at = end;
    }
    return out;
}

bool isAbsent(const QJsonObject& json, const QString& field)
{
    const QJsonValue value = json.value(field);
    return value.isUndefined() || value.isNull();
}

} // namespace

Result<QJsonObject> parseExactJson(QByteArrayView bytes)
{
    TRATO_CHECK(json::parseObject(bytes));
    return json::parseObject(numbersAsText(bytes));
}

QByteArray withRawField(const char* name, const QByteArray& value, const QJsonObject& object)
{
    const QByteArray rest = json::compact(object).sliced(1);
    return QByteArray("{\"") + name + "\":" + value + (rest == "}" ? "" : ",") + rest;
}

Failure unusableField(const QString& field)
{
    return failure(QStringLiteral("provider_bad_answer"),
        Words::tr("The provider's answer has no usable “%1”.").arg(field), {{QStringLiteral("field"), field}});
}

Result<Money> reaisField(const QJsonObject& json, const QString& field)
{
    const auto parsed = Money::parse(json.value(field).toString());
    if (!parsed)
        return unusableField(field);
    return *parsed;
}

Result<Money> centsField(const QJsonObject& json, const QString& field)
{
    static const QRegularExpression whole(QStringLiteral("\\A[0-9]{1,15}\\z"));
    const QString text = json.value(field).toString();
    if (!whole.match(text).hasMatch())
        return unusableField(field);
    return Money(text.toLongLong());
}

Result<Money> optionalReais(const QJsonObject& json, const QString& field)
{
    return isAbsent(json, field) ? Result<Money>(Money()) : reaisField(json, field);
}

Result<Money> optionalCents(const QJsonObject& json, const QString& field)
{
    return isAbsent(json, field) ? Result<Money>(Money()) : centsField(json, field);
}

} // namespace trato::payments
