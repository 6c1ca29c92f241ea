#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace trato::toml {

/// A TOML document as a JSON object: dates and times become ISO strings, tables objects, arrays arrays. Numbers that
/// must stay exact (amounts, rates) are written as strings in our files. Code `invalid_toml` with line and column.
Result<QJsonObject> parse(QByteArrayView bytes);

} // namespace trato::toml
