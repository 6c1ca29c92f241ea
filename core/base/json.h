#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>

namespace trato::json {

/// An object from bytes, or code `invalid_json` with the position. Deep nesting is refused by the parser (1024 levels).
Result<QJsonObject> parseObject(QByteArrayView bytes);

QByteArray compact(const QJsonObject& object);
QByteArray compact(const QJsonArray& array);

} // namespace trato::json
