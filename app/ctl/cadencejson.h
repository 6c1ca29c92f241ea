#pragma once

#include "cadence/definition.h"

#include <QJsonObject>

namespace trato::ctl {

/// {"name", "title", "steps": [{"name", "day", "at", "action", "channels", "only_if", "template", "neutral",
/// "reason"}]}
QJsonObject toJson(const cadence::Definition& definition);

} // namespace trato::ctl
