#pragma once

#include "base/clock.h"
#include "storage/row.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace trato::ctl {

/// What is not known is null: an empty text, an invalid date, an instant that never is.
QJsonValue orNull(const QString& text);
QJsonValue orNull(QDate date);
/// ISO 8601 with the desk's offset.
QJsonValue orNull(Instant instant);
/// "1234.56"
QString amountOf(qint64 cents);
/// A column of cents, null when it is NULL.
QJsonValue amountOrNull(const storage::Row& row, const char* column);

} // namespace trato::ctl
