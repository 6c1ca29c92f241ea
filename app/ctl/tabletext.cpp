#include "app/ctl/tabletext.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace trato::ctl {

namespace {

constexpr int keyWidth = 20;
const QString nothing = QStringLiteral("–");

/// One line, without what a terminal would obey.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString within(const QJsonValue& value);

QString textOf(const QJsonObject& object)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(printable(it.key()) + QStringLiteral(": ") + within(it.value()));
    return parts.isEmpty() ? nothing : parts.join(QStringLiteral(", "));
}

bool holdsMore(const QJsonArray& list)
{
    return std::any_of(list.begin(), list.end(), [](const QJsonValue& one) { return one.isArray() || one.isObject(); });
}

/// Objects and lists within a list are parted by more than their own parts are.
QString textOf(const QJsonArray& list)
{
    const bool nested = holdsMore(list);
    QStringList parts;
    for (const QJsonValue& one : list)
        parts.append(nested ? cellText(one) : within(one));
    return parts.isEmpty() ? nothing : parts.join(nested ? QStringLiteral("; ") : QStringLiteral(", "));
}

/// As part of something else.
QString within(const QJsonValue& value)
{
    const bool several =
        (value.isArray() && !value.toArray().isEmpty()) || (value.isObject() && !value.toObject().isEmpty());
    return several ? QStringLiteral("(%1)").arg(cellText(value)) : cellText(value);
}

QStringList linesOf(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    if (!holdsMore(list))
        return {cellText(value)};
    QStringList lines;
    for (const QJsonValue& one : list)
        lines.append(cellText(one));
    return lines;
}

} // namespace

QString cellText(const QJsonValue& value)
{
    if (value.isArray())
        return textOf(value.toArray());
    if (value.isObject())
        return textOf(value.toObject());
    return value.isNull() || value.isUndefined() ? nothing : printable(value.toVariant().toString());
}

QString twoColumns(const QJsonObject& object)
{
    QString table;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = printable(it.key());
        for (const QString& line : linesOf(it.value()))
            table += std::exchange(key, QString()).leftJustified(keyWidth) + u' ' + line + u'\n';
    }
    return table;
}

} // namespace trato::ctl
