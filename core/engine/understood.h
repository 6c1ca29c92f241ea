#pragma once

#include "understanding/understanding.h"

#include <QJsonObject>

namespace trato::engine {

/// A reading as it is kept with the message: intent, confidence, sensitivities, values and where they stand.
QJsonObject toJson(const understanding::Reading& reading);

} // namespace trato::engine
