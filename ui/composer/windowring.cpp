#include "ui/composer/windowring.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

WindowRing::WindowRing(const Look& look, const Clock& clock, QWidget* parent)
    : LookWidget(look, parent)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WindowRing::setUntil(Instant until)
{
    m_until = until;
    update();
}

void WindowRing::paintEvent(QPaintEvent*)
{
    const auto left = std::max(m_until - m_clock.now(), std::chrono::microseconds(0));
    const double share =
        std::min(1.0, static_cast<double>(left.count()) / static_cast<double>(std::chrono::microseconds(24h).count()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(theme().line2, look().metrics().exact(2.5)));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme().mark(left < 1h ? Tone::Paused : Tone::Ready), look().metrics().exact(2.5)));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(share * 360 * 16));
}

} // namespace trato::ui
