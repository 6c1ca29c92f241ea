#include "ui/widgets/keytext.h"

#include <QCoreApplication>

namespace trato::ui {
namespace {

QString tr(const char* source) { return QCoreApplication::translate("trato::ui", source); }

} // namespace

QStringList keyCaps(const QKeySequence& sequence)
{
    if (sequence.isEmpty())
        return {};
    const QKeyCombination combination = sequence[0];
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    QStringList caps;
    if (modifiers & Qt::ControlModifier)
        caps << tr("Ctrl");
    if (modifiers & Qt::AltModifier)
        caps << tr("Alt");
    if (modifiers & Qt::ShiftModifier)
        caps << tr("Shift");
    switch (combination.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return caps << QStringLiteral("↵");
    case Qt::Key_Space: return caps << tr("Space");
    case Qt::Key_Left: return caps << QStringLiteral("←");
    case Qt::Key_Right: return caps << QStringLiteral("→");
    case Qt::Key_Up: return caps << QStringLiteral("↑");
    case Qt::Key_Down: return caps << QStringLiteral("↓");
    case Qt::Key_PageUp: return caps << QStringLiteral("PgUp");
    case Qt::Key_PageDown: return caps << QStringLiteral("PgDn");
    case Qt::Key_Escape: return caps << QStringLiteral("Esc");
    case Qt::Key_Delete: return caps << QStringLiteral("Del");
    default: return caps << QKeySequence(combination.key()).toString(QKeySequence::NativeText);
    }
}

QString keyText(const QKeySequence& sequence) { return keyCaps(sequence).join(u' '); }

} // namespace trato::ui
