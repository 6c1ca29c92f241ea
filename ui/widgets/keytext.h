#pragma once

#include <QKeySequence>
#include <QStringList>

namespace trato::ui {

/// "Ctrl ↵", "Alt 3", "Ctrl Shift D", "Space": how key hints write a sequence.
QString keyText(const QKeySequence& sequence);
/// The same, key by key, for key caps.
QStringList keyCaps(const QKeySequence& sequence);

} // namespace trato::ui
