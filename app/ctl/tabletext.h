#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace trato::ctl {

/// What a table shows of a value, on one line and without what a terminal would obey: a list joined, an object as
/// "key: value", what stands deeper in parentheses, nothing as "–".
QString cellText(const QJsonValue& value);

/// An object as a list of two columns; each object of a list has a line of its own.
QString twoColumns(const QJsonObject& object);

} // namespace trato::ctl
