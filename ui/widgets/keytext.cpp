#include "ui/widgets/keytext.h"

#include <QKeyEvent>

#include "ui/widgets/words.h"

namespace trato::ui {
QStringList keyCaps(const QKeySequence& sequence)
{
    if (sequence.isEmpty())
        return {};
    const QKeyCombination combination = sequence[0];
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    QStringList caps;
    if (modifiers & Qt::ControlModifier)
        caps << Words::tr("Ctrl");
    if (modifiers & Qt::AltModifier)
        caps << Words::tr("Alt");
    if (modifiers & Qt::ShiftModifier)
        caps << Words::tr("Shift");
    switch (combination.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return caps << QStringLiteral("↵");
    case Qt::Key_Space: return caps << Words::tr("Space");
    case Qt::Key_Left: return caps << QStringLiteral("←");
    case Qt::Key_Right: return caps << QStringLiteral("→");
    case Qt::Key_Up: return caps << QStringLiteral("↑");
    case Qt::Key_Down: return caps << QStringLiteral("↓");
    case Qt::Key_PageUp: return caps << QStringLiteral("PgUp");
    case Qt::Key_PageDown: return caps << QStringLiteral("PgDn");
    case Qt::Key_Escape: return caps << QStringLiteral("Esc");
    case Qt::Key_Delete: return caps << QStringLiteral("Del");
    case Qt::Key_Tab: return caps << QStringLiteral("Tab");
    default: return caps << QKeySequence(combination.key()).toString(QKeySequence::NativeText);
    }
}

QString keyText(const QKeySequence& sequence) { return keyCaps(sequence).join(u' '); }

bool isPlain(const QKeyEvent& event)
{
    return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
}

} // namespace trato::ui
