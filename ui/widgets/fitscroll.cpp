#include "ui/widgets/fitscroll.h"

#include <QResizeEvent>

#include <algorithm>

namespace trato::ui {

FitScroll::FitScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FitScroll::sizeHint() const
{
    if (widget() == nullptr)
        return QScrollArea::sizeHint();
    const QSize wanted = widget()->sizeHint();
    const int width = viewport()->width();
    const bool known = widget()->hasHeightForWidth() && width >= widget()->minimumSizeHint().width();
    return {wanted.width(), known ? widget()->heightForWidth(width) : wanted.height()};
}

QSize FitScroll::minimumSizeHint() const
{
    const int width = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {width, std::min(sizeHint().height(), 2 * fontMetrics().height())};
}

void FitScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    Q_EMIT arranged();
}

/// What is in it became taller or lower, or was put in another order.
bool FitScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        widget()->setAutoFillBackground(false);
        updateGeometry();
    }
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        Q_EMIT arranged();
    return done;
}

} // namespace trato::ui
