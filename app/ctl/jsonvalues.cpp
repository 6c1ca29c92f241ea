#include "app/ctl/jsonvalues.h"

namespace trato::ctl {

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue orNull(Instant instant) { return instant.isNever() ? QJsonValue() : QJsonValue(instant.toIso(deskZone())); }

} // namespace trato::ctl
