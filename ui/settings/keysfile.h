#pragma once

#include "base/result.h"

#include <QByteArray>

namespace trato::ui {

class ActionRegistry;

/// Keys given anew, as a file that another desk takes.
QByteArray keysFile(const ActionRegistry& actions);

/// All or nothing. Codes `invalid_json`, `invalid_keys` (no file of keys, or too large), and those of
/// ActionRegistry::takeKeys.
Result<void> takeKeysFile(ActionRegistry& actions, const QByteArray& bytes);

} // namespace trato::ui
