#pragma once

#include <QString>

namespace trato::compliance {

/// A supervisor may let an act pass some denials of this rule; which, each denial says.
bool isPassable(const QString& rule);

} // namespace trato::compliance
