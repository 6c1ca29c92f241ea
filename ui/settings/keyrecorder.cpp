#include "ui/settings/keyrecorder.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QPainter>

namespace trato::ui {

namespace {

bool isModifierKey(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

} // namespace

KeyRecorder::KeyRecorder(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Press the new key"));
    Spoken::as(*this, QAccessible::HotkeyField);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyRecorder::sizeHint() const { return {px(200), look().metrics().button()}; }

/// While it waits no shortcut may run, not even the one that is pressed; Tab is a key like the others.
bool KeyRecorder::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return LookWidget::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT givenUp();
    else if (!isModifierKey(event->key()))
        Q_EMIT recorded(QKeySequence(
            QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key()))));
}

void KeyRecorder::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(),
        {.fill = theme().raised,
            .border = hasFocus() ? theme().focus : theme().ctl,
            .radius = look().metrics().radius(),
            .width = hasFocus() ? 2.0 : 1.0});
    paint::line(
        painter, rect().adjusted(px(10), 0, -px(10), 0), accessibleName(), look().font(Type::Small), theme().text2);
}

} // namespace trato::ui
