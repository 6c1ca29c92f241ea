#pragma once

#include <QKeySequence>
#include <QStringList>

class QKeyEvent;

namespace trato::ui {

/// "Ctrl ↵", "Alt 3", "Ctrl Shift D", "Space": how key hints write a sequence.
QString keyText(const QKeySequence& sequence);
/// The same, key by key, for key caps.
QStringList keyCaps(const QKeySequence& sequence);
/// A key without Ctrl, Shift, Alt: a digit of the number pad is as plain as one of the row.
bool isPlain(const QKeyEvent& event);

} // namespace trato::ui
