#pragma once

#include "base/clock.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

namespace trato::ctl {

/// What is not known is null: an empty text, an invalid date, an instant that never is.
QJsonValue orNull(const QString& text);
QJsonValue orNull(QDate date);
/// ISO 8601 with the desk's offset.
QJsonValue orNull(Instant instant);

} // namespace trato::ctl
