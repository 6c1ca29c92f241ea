#include "ui/widgets/zoneslider.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trato::ui {

ZoneSlider::ZoneSlider(const Look& look, const QString& name, QWidget* parent)
    : QAbstractSlider(parent)
    , m_look(look)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ZoneSlider::setZones(std::vector<ZoneSpan> zones)
{
    m_zones = std::move(zones);
    update();
}

void ZoneSlider::setLegalValues(std::vector<int> values)
{
    m_legal = std::move(values);
    update();
}

void ZoneSlider::setLimitMark(int value, const QString& text)
{
    m_limit = value;
    m_limitText = text;
    updateGeometry();
    update();
}

void ZoneSlider::setValueText(const QString& text) { setAccessibleDescription(text); }

Zone ZoneSlider::zoneOf(int value) const
{
    // At a border the kinder zone holds: a limit belongs to what it limits.
    Zone best = m_zones.empty() ? Zone::Own : Zone::Outside;
    for (const ZoneSpan& span : m_zones) {
        if (value >= span.from && value <= span.to)
            best = std::min(best, span.zone);
    }
    return best;
}

QSize ZoneSlider::sizeHint() const { return {m_look.px(148), m_look.px(m_limitText.isEmpty() ? 32 : 40)}; }

QSize ZoneSlider::minimumSizeHint() const { return {m_look.px(80), sizeHint().height()}; }

int ZoneSlider::positionOf(int value) const
{
    const int inset = m_look.px(8);
    if (maximum() <= minimum())
        return inset;
    return inset + int(qint64(width() - 2 * inset) * (value - minimum()) / (maximum() - minimum()));
}

int ZoneSlider::valueAt(int x) const
{
    const int inset = m_look.px(8);
    const qreal share = std::clamp(qreal(x - inset) / std::max(1, width() - 2 * inset), 0.0, 1.0);
    return minimum() + qRound(share * (maximum() - minimum()));
}

void ZoneSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_look.theme();
    const int middle = height() / 2;
    const int thickness = m_look.px(4);
    const bool enabled = isEnabled();
    painter.fillRect(positionOf(minimum()), middle - thickness / 2, positionOf(maximum()) - positionOf(minimum()),
        thickness, enabled && m_zones.empty() ? theme.accent : theme.line2);
    for (const ZoneSpan& span : m_zones) {
        const QRect part(
            positionOf(span.from), middle - thickness / 2, positionOf(span.to) - positionOf(span.from), thickness);
        if (span.zone == Zone::Own && enabled) {
            painter.fillRect(part, theme.accent);
        } else if (span.zone == Zone::Approval && enabled) {
            painter.fillRect(part, palette().color(backgroundRole()));
            painter.save();
            painter.setClipRect(part);
            painter.setPen(QPen(theme.warnM, m_look.metrics().exact(1.8)));
            for (int x = part.left() - thickness; x < part.right() + thickness; x += m_look.px(4))
                painter.drawLine(x, part.bottom() + 1, x + thickness, part.top());
            painter.restore();
        }
    }
    if (!m_limitText.isEmpty()) {
        const QFont font = m_look.font(Type::Micro);
        const int wide = int(std::ceil(m_look.figures().width(m_limitText, font)));
        const int left = std::clamp(positionOf(m_limit) - wide / 2, 0, std::max(0, width() - wide));
        painter.setPen(theme.text3);
        m_look.figures().draw(
            painter, QRectF(left, middle + m_look.px(7), wide, m_look.px(12)), Qt::AlignVCenter, m_limitText, font);
    }
    const QPointF centre(positionOf(value()), middle);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (focused)
        paint::dot(painter, centre, m_look.metrics().exact(18), mixed(theme.pane, theme.focus, 0.45));
    paint::dot(painter, centre, m_look.metrics().exact(16), theme.raised);
    paint::ring(painter, centre, m_look.metrics().exact(16),
        enabled ? focused ? theme.focus : theme.accent : theme.disabled, m_look.metrics().exact(2));
}

void ZoneSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return want(stepped(-1));
    case Qt::Key_Right:
    case Qt::Key_Up: return want(stepped(1));
    case Qt::Key_PageDown: return want(stepped(-10));
    case Qt::Key_PageUp: return want(stepped(10));
    case Qt::Key_Home: return want(edge(false));
    case Qt::Key_End: return want(edge(true));
    default: QAbstractSlider::keyPressEvent(event);
    }
}

void ZoneSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    want(nearestLegal(valueAt(event->pos().x())));
}

void ZoneSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        want(nearestLegal(valueAt(event->pos().x())));
}

void ZoneSlider::mouseReleaseEvent(QMouseEvent*) { setSliderDown(false); }

int ZoneSlider::nearestLegal(int value) const
{
    if (m_legal.empty())
        return minimum() + qRound(qreal(value - minimum()) / std::max(1, singleStep())) * singleStep();
    const auto closer = [value](int one, int other) { return std::abs(one - value) < std::abs(other - value); };
    return *std::min_element(m_legal.begin(), m_legal.end(), closer);
}

int ZoneSlider::stepped(int steps) const
{
    if (m_legal.empty())
        return std::clamp(value() + steps * singleStep(), minimum(), maximum());
    const auto here = std::lower_bound(m_legal.begin(), m_legal.end(), value()) - m_legal.begin();
    const auto target = std::clamp<std::ptrdiff_t>(here + steps, 0, std::ssize(m_legal) - 1);
    return m_legal[static_cast<std::size_t>(target)];
}

int ZoneSlider::edge(bool last) const
{
    int found = last ? minimum() : maximum();
    for (const ZoneSpan& span : m_zones) {
        if (span.zone != Zone::Outside)
            found = last ? std::max(found, span.to) : std::min(found, span.from);
    }
    return m_zones.empty() ? (last ? maximum() : minimum()) : nearestLegal(found);
}

void ZoneSlider::want(int wanted)
{
    if (zoneOf(wanted) == Zone::Outside) {
        Q_EMIT refused(wanted);
        return;
    }
    if (wanted == value())
        return;
    setValue(wanted);
    Q_EMIT moved(wanted);
}

} // namespace trato::ui
