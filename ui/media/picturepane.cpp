#include "ui/media/picturepane.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace trato::ui {

PicturePane::PicturePane(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(tr("+ and − change the size, 0 fits it, R turns it, arrows move it"));
    Spoken::as(*this, QAccessible::Graphic);
}

void PicturePane::setImage(const QImage& image)
{
    m_image = image;
    fit();
}

QSizeF PicturePane::turnedSize() const
{
    const QSizeF size = m_image.size();
    return m_turns % 2 == 0 ? size : size.transposed();
}

double PicturePane::scale() const
{
    const QSizeF size = turnedSize();
    if (size.isEmpty())
        return 1;
    return m_zoom * std::min({width() / size.width(), height() / size.height(), 1.0});
}

void PicturePane::fit()
{
    m_zoom = 1;
    m_offset = {};
    say();
}

void PicturePane::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.1, 40.0);
    move({});
    say();
}

void PicturePane::turn()
{
    m_turns = (m_turns + 1) % 4;
    m_offset = {};
    say();
}

void PicturePane::say()
{
    Spoken::setValue(*this, QStringLiteral("%1%").arg(qRound(100 * scale())));
    update();
}

void PicturePane::move(const QPointF& by)
{
    const QSizeF shown = turnedSize() * scale();
    const double x = std::max(0.0, (shown.width() - width()) / 2);
    const double y = std::max(0.0, (shown.height() - height()) / 2);
    m_offset = {std::clamp(m_offset.x() + by.x(), -x, x), std::clamp(m_offset.y() + by.y(), -y, y)};
    update();
}

void PicturePane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunken);
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(rect()).center() + m_offset);
    painter.rotate(90.0 * m_turns);
    painter.scale(scale(), scale());
    painter.drawImage(QPointF(-m_image.width() / 2.0, -m_image.height() / 2.0), m_image);
    painter.resetTransform();
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().accent);
}

void PicturePane::keyPressEvent(QKeyEvent* event)
{
    const int step = px(60);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(1.25);
    case Qt::Key_Minus: return zoomBy(0.8);
    case Qt::Key_0: return fit();
    case Qt::Key_R: return turn();
    case Qt::Key_Left: return move(QPointF(step, 0));
    case Qt::Key_Right: return move(QPointF(-step, 0));
    case Qt::Key_Up: return move(QPointF(0, step));
    case Qt::Key_Down: return move(QPointF(0, -step));
    default: LookWidget::keyPressEvent(event);
    }
}

void PicturePane::wheelEvent(QWheelEvent* event) { zoomBy(event->angleDelta().y() > 0 ? 1.15 : 0.87); }

void PicturePane::mousePressEvent(QMouseEvent* event) { m_grabbed = event->pos(); }

void PicturePane::mouseMoveEvent(QMouseEvent* event)
{
    move(event->pos() - m_grabbed);
    m_grabbed = event->pos();
}

void PicturePane::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    move({});
}

} // namespace trato::ui
