#include "ui/desk/taskpanel.h"

#include <QEvent>

namespace trato::ui {

void TaskPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    fold(window()->height());
}

void TaskPanel::hideEvent(QHideEvent* event)
{
    window()->removeEventFilter(this);
    QWidget::hideEvent(event);
}

bool TaskPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fold(window()->height());
    return QWidget::eventFilter(watched, event);
}

} // namespace trato::ui
