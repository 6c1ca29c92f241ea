#include "ui/widgets/frontierplot.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trato::ui {
namespace {

/// 1, 2, 3 or 5 times a power of ten, so that about `parts` of them cover `span`.
qreal niceStep(qreal span, int parts)
{
    const qreal raw = std::max(span / parts, 1e-6);
    const qreal power = std::pow(10, std::floor(std::log10(raw)));
    for (const qreal factor : {1.0, 2.0, 3.0, 5.0, 10.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

FrontierPlot::FrontierPlot(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::Chart);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
    Spoken::onStep(*this, [this](int step) { walk(step); });
    setAccessibleName(tr("Chance of keeping against total paid"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FrontierPlot::setPoints(std::vector<DealPoint> legal, std::vector<FrontierOffer> offers)
{
    m_legal = std::move(legal);
    m_offers = std::move(offers);
    std::sort(m_offers.begin(), m_offers.end(),
        [](const FrontierOffer& a, const FrontierOffer& b) { return a.point.totalCents < b.point.totalCents; });
    rescale();
    describe();
    update();
}

void FrontierPlot::setChosen(int number)
{
    m_chosen = number;
    describe();
    update();
}

void FrontierPlot::setGhost(std::optional<DealPoint> ghost)
{
    m_ghost = ghost;
    update();
}

void FrontierPlot::rescale()
{
    if (m_offers.empty())
        return;
    qreal left = 1e18, right = 0, low = 1000, high = 0;
    const auto take = [&](const DealPoint& point) {
        left = std::min(left, qreal(point.totalCents));
        right = std::max(right, qreal(point.totalCents));
        low = std::min(low, qreal(point.kept));
        high = std::max(high, qreal(point.kept));
    };
    for (const DealPoint& point : m_legal)
        take(point);
    for (const FrontierOffer& offer : m_offers)
        take(offer.point);
    const qreal spanX = std::max(right - left, right * 0.02 + 1);
    m_x = {left - spanX * 0.06, right + spanX * 0.08, niceStep(spanX, 3)};
    m_y = {std::max(0.0, low - 100), std::min(1000.0, high + 80), high - low > 250 ? 200.0 : 100.0};
}

void FrontierPlot::describe()
{
    QStringList sentences;
    for (const FrontierOffer& offer : m_offers) {
        const QString sentence = tr("Offer %1: %2 in all, kept by %3")
                                     .arg(offer.number)
                                     .arg(format::money(offer.point.totalCents), format::percent(offer.point.kept));
        sentences << (offer.number == m_chosen ? tr("%1, chosen").arg(sentence) : sentence);
        if (offer.number == m_chosen)
            Spoken::setValue(*this, sentence);
    }
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
}

QRectF FrontierPlot::plotArea() const { return QRectF(px(34), px(6), width() - px(40), height() - px(28)); }

QPointF FrontierPlot::place(const DealPoint& point) const
{
    const QRectF area = plotArea();
    const qreal x = (qreal(point.totalCents) - m_x.from) / (m_x.to - m_x.from);
    const qreal y = (point.kept - m_y.from) / (m_y.to - m_y.from);
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

void FrontierPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_offers.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    for (const DealPoint& point : m_legal)
        paint::dot(painter, place(point), look().metrics().exact(4), theme().line2);
    paintLines(painter);
    if (m_ghost)
        paint::ring(painter, place(*m_ghost), look().metrics().exact(12), theme().text3, look().metrics().exact(1.5));
    for (const FrontierOffer& offer : m_offers)
        paintOffer(painter, offer);
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

void FrontierPlot::paintAxes(QPainter& painter) const
{
    const QFont font = look().font(Type::Micro, Weight::Medium);
    const QRectF area = plotArea();
    for (qreal y = std::ceil(m_y.from / m_y.step) * m_y.step; y <= m_y.to; y += m_y.step) {
        const int line = qRound(place({0, int(y)}).y());
        paint::horizontalLine(painter, int(area.left()), width(), line, theme().line);
        painter.setPen(theme().text3);
        const QRectF label(0, line - px(8), area.left() - px(6), px(16));
        look().figures().draw(painter, label, Qt::AlignRight | Qt::AlignVCenter, format::percent(int(y)), font);
    }
    painter.setPen(theme().text3);
    for (qreal x = std::ceil(m_x.from / m_x.step) * m_x.step; x <= m_x.to; x += m_x.step) {
        const qreal centre = place({qint64(x), 0}).x();
        const QString text = format::count(qRound64(x / 100));
        if (centre + look().figures().width(text, font) / 2 > width())
            continue;
        const QRectF label(centre - px(40), height() - px(18), px(80), px(16));
        look().figures().draw(painter, label, Qt::AlignHCenter | Qt::AlignVCenter, text, font);
    }
}

void FrontierPlot::paintLines(QPainter& painter) const
{
    for (std::size_t i = 1; i < m_offers.size(); ++i) {
        const bool dashed = m_offers[i].needsApproval || m_offers[i - 1].needsApproval;
        QPen pen(dashed ? theme().warn : theme().accent, look().metrics().exact(1.5));
        if (dashed)
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(place(m_offers[i - 1].point), place(m_offers[i].point));
    }
}

void FrontierPlot::paintOffer(QPainter& painter, const FrontierOffer& offer) const
{
    const QPointF centre = place(offer.point);
    const QColor colour = offer.needsApproval ? theme().warn : theme().accent;
    const bool chosen = offer.number == m_chosen;
    const qreal radius = look().metrics().exact(8);
    painter.setPen(QPen(colour, look().metrics().exact(1.5)));
    painter.setBrush(chosen ? colour : theme().raised);
    if (offer.needsApproval)
        painter.drawPolygon(
            QPolygonF{{centre.x(), centre.y() - radius * 1.12}, {centre.x() + radius * 1.12, centre.y()},
                {centre.x(), centre.y() + radius * 1.12}, {centre.x() - radius * 1.12, centre.y()}});
    else
        painter.drawEllipse(centre, radius, radius);
    painter.setPen(chosen ? theme().onaccent : colour);
    const QRectF cell(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2);
    look().figures().draw(painter, cell, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(offer.number),
        look().font(Type::Micro, Weight::SemiBold));
}

void FrontierPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return walk(-1);
    case Qt::Key_Right: return walk(1);
    default: LookWidget::keyPressEvent(event);
    }
}

void FrontierPlot::walk(int step)
{
    if (m_offers.empty())
        return;
    const auto same = [this](const FrontierOffer& offer) { return offer.number == m_chosen; };
    const auto here = std::find_if(m_offers.begin(), m_offers.end(), same) - m_offers.begin();
    const auto next =
        here == std::ssize(m_offers) ? 0 : std::clamp<std::ptrdiff_t>(here + step, 0, std::ssize(m_offers) - 1);
    setChosen(m_offers[static_cast<std::size_t>(next)].number);
    Q_EMIT offerChosen(m_chosen);
}

void FrontierPlot::mousePressEvent(QMouseEvent* event)
{
    for (const FrontierOffer& offer : m_offers) {
        const QPointF distance = place(offer.point) - event->position();
        if (std::hypot(distance.x(), distance.y()) > look().metrics().exact(11))
            continue;
        setChosen(offer.number);
        Q_EMIT offerChosen(offer.number);
        return;
    }
}

} // namespace trato::ui
