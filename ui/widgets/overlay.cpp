#include "ui/widgets/overlay.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace trato::ui {

Overlay::Overlay(const Look& look, QWidget* window)
    : LookWidget(look, window)
{
    hide();
    window->installEventFilter(this);
}

void Overlay::setPanel(QWidget* panel, int width, int top)
{
    m_panel = panel;
    m_width = width;
    m_top = top;
    delete m_frame;
    m_frame = new QScrollArea(this);
    m_frame->setFrameShape(QFrame::NoFrame);
    m_frame->setWidgetResizable(true);
    m_frame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frame->setFocusPolicy(Qt::NoFocus);
    m_frame->viewport()->setAutoFillBackground(false);
    m_frame->setWidget(panel);
    panel->setAutoFillBackground(false);
    panel->installEventFilter(this);
    m_frame->show();
    panel->show();
}

void Overlay::open()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    place();
    raise();
    show();
    if (m_panel != nullptr)
        m_panel->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    if (m_panel == nullptr)
        return;
    const int wide = std::min(px(m_width), width() - px(32));
    const int most = height() - px(32);
    const int wanted = m_panel->hasHeightForWidth() ? m_panel->heightForWidth(wide) : m_panel->sizeHint().height();
    const int tall = std::min(wanted, most);
    const int top = m_top < 0 ? (height() - tall) / 2 : std::min(px(m_top), height() - tall - px(16));
    m_frame->setGeometry((width() - wide) / 2, std::max(px(8), top), wide, tall);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().scrim);
    if (m_panel == nullptr)
        return;
    const QRectF panel = m_frame->geometry();
    const qreal radius = look().metrics().radiusPopup();
    paint::shadow(painter, panel, radius, theme().shadow, look().metrics().exact(16));
    paint::box(
        painter, panel.adjusted(-1, -1, 1, 1), {.fill = theme().raised, .border = theme().line2, .radius = radius});
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (m_panel == nullptr || !m_frame->geometry().contains(event->pos()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    LookWidget::keyPressEvent(event);
}

void Overlay::lookChanged()
{
    place();
    LookWidget::lookChanged();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool relaid = watched == m_panel && event->type() == QEvent::LayoutRequest;
    if (isVisible() && (resized || relaid)) {
        const QRect before = m_frame != nullptr ? m_frame->geometry() : QRect();
        place();
        // The scrim lets everything below shine through: to paint it is to paint the whole window.
        if (resized || (m_frame != nullptr && m_frame->geometry() != before))
            update();
    }
    return LookWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Tab stays inside: what is under the scrim can't be reached.
    QWidget* const before = window()->focusWidget();
    const bool moved = LookWidget::focusNextPrevChild(next);
    QWidget* const after = window()->focusWidget();
    if (moved && after != nullptr && !isAncestorOf(after) && before != nullptr)
        before->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return moved;
}

} // namespace trato::ui
