#pragma once

#include "cadence/definition.h"

#include <QJsonObject>

namespace trato::ctl {

/// {"name", "title", "stop", "steps": [{"name", "after", "day", "at", "action", "channels", "best", "only_if", "if",
/// "variants", "template", "neutral", "reason"}]}
QJsonObject toJson(const cadence::Definition& definition);

} // namespace trato::ctl
