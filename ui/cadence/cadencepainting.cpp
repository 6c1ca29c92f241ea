// The part of CadenceGrid that paints.
#include "ui/cadence/cadencegrid.h"

#include "ui/cadence/stepwords.h"
#include "ui/cadence/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/channelstrip.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace trato::ui {

namespace {

/// What stands over neighbouring columns.
struct Band {
    QString text;
    Tone tone = Tone::Text2;
    QString brief = text; ///< where there is little room

    friend bool operator==(const Band&, const Band&) = default;
};

Band bandOf(const CadenceDay& day)
{
    if (day.after)
        return {CadenceWords::tr("After %1").arg(cadence::eventWord(*day.after)), Tone::Accent};
    if (day.day < 0)
        return {CadenceWords::tr("Reminder · no word of collecting"), Tone::Ok, CadenceWords::tr("Reminder")};
    if (day.day == 0)
        return {CadenceWords::tr("Due"), Tone::Crit};
    return compliance::wordingStage(day.day) == compliance::Stage::Early
               ? Band{CadenceWords::tr("Late"), Tone::Info}
               : Band{CadenceWords::tr("Late for long"), Tone::Warn};
}

bool isDueDay(const CadenceDay& day) { return !day.after && day.day == 0; }

QString laneTitle(const CadenceLane& lane)
{
    switch (lane.kind) {
    case CadenceLane::Kind::Channel: return channelTitle(lane.channel);
    case CadenceLane::Kind::Best: return CadenceWords::tr("Best channel");
    case CadenceLane::Kind::Person: return CadenceWords::tr("Person");
    }
    Q_UNREACHABLE();
}

Icon laneIcon(const CadenceLane& lane)
{
    switch (lane.kind) {
    case CadenceLane::Kind::Channel: return iconOf(lane.channel);
    case CadenceLane::Kind::Best: return Icon::Insight;
    case CadenceLane::Kind::Person: return Icon::CallOut;
    }
    Q_UNREACHABLE();
}

Tone laneTone(const CadenceLane& lane)
{
    switch (lane.kind) {
    case CadenceLane::Kind::Channel: return toneOf(lane.channel);
    case CadenceLane::Kind::Best: return Tone::Machine;
    case CadenceLane::Kind::Person: return Tone::Voice;
    }
    Q_UNREACHABLE();
}

} // namespace

void CadenceGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_look.theme().canvas);
    if (m_lanes.lanes.empty())
        return;
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(laneWidth(), 0, 0, 0));
    paintColumns(painter);
    painter.restore();
    paintLanes(painter);
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(laneWidth(), headHeight(), 0, 0));
    paintConnectors(painter);
    for (const CadenceCard& card : m_lanes.cards) {
        if (card.rank == 0)
            paintCard(painter, card);
        else
            paintMark(painter, card);
    }
    painter.restore();
    painter.save();
    painter.setClipRect(QRect(laneWidth(), 0, viewport()->width() - laneWidth(), headHeight()));
    paintHead(painter);
    painter.restore();
    paintLaneTitles(painter);
}

void CadenceGrid::paintColumns(QPainter& painter) const
{
    const Theme& theme = m_look.theme();
    const int bottom = laneTop(m_lanes.lanes.size());
    for (std::size_t i = 0; i < m_lanes.columns.size(); ++i) {
        const QRect column = columnRect(i);
        if (isDueDay(m_lanes.columns[i]))
            painter.fillRect(QRect(column.left(), headHeight(), column.width(), bottom - headHeight()),
                mixed(theme.canvas, theme.critT, 0.6));
        paint::verticalLine(painter, column.left(), headHeight(), bottom, theme.line);
    }
}

void CadenceGrid::paintLanes(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_lanes.lanes.size(); ++i)
        paint::horizontalLine(painter, 0, viewport()->width(), laneTop(i) + laneHeight(i) - 1, m_look.theme().line2);
}

/// From what is tried first to what is tried next.
void CadenceGrid::paintConnectors(QPainter& painter) const
{
    const QPen pen(m_look.theme().ctl, m_look.metrics().exact(1), Qt::DashLine);
    for (const CadenceCard& card : m_lanes.cards) {
        if (card.rank == 0)
            continue;
        const CadenceCard& first = *m_lanes.cardOf(card.step->name);
        const QRect from = cardRect(first);
        const QRect to = cardRect(card);
        const bool down = to.top() > from.bottom();
        const int x = to.center().x();
        painter.setPen(pen);
        painter.drawLine(
            QPoint(x, down ? from.bottom() + 1 : from.top()), QPoint(x, down ? to.top() : to.bottom() + 1));
    }
}

void CadenceGrid::paintCard(QPainter& painter, const CadenceCard& card) const
{
    const Theme& theme = m_look.theme();
    const QRect rect = cardRect(card);
    const CadenceCardText text = m_shown.texts.value(card.step->name);
    const bool chosen = card.step->name == m_chosen;
    const bool asks = card.step->condition != cadence::Condition::Always || !card.step->requirements.isEmpty();
    const bool faulty = m_shown.faulty.contains(card.step->name);
    const bool call = card.step->action == cadence::Action::Call;
    paint::Box box{.fill = call ? theme.infoT : theme.raised,
        .border = call ? theme.edge(Tone::Info) : theme.line2,
        .radius = m_look.metrics().radiusCard(),
        .style = asks ? Qt::DashLine : Qt::SolidLine};
    if (&card == m_hovered && !chosen)
        box.fill = theme.hover;
    if (faulty)
        box.border = theme.critM;
    if (chosen) {
        box.fill = theme.accentT;
        box.border = theme.accent;
        box.width = m_look.metrics().exact(2);
        box.style = Qt::SolidLine;
    }
    paint::box(painter, rect, box);
    if (chosen && hasFocus())
        paint::innerRing(
            painter, rect.adjusted(-px(2), -px(2), px(2), px(2)), theme.focus, m_look.metrics().radiusCard());
    const QRect inside = rect.adjusted(px(6), px(4), -px(4), -px(4));
    const QRect first(inside.left(), inside.top(), inside.width(), px(17));
    const int sign = faulty ? px(14) : 0;
    if (faulty)
        m_look.icons().paint(
            painter, QRect(first.right() - sign + 1, first.top(), sign, first.height()), Icon::Warning, theme.crit);
    paintLine(
        m_look, painter, first.adjusted(0, 0, -sign, 0), {{text.title, Tone::Text, Weight::SemiBold}}, Type::Small);
    const QRect second(inside.left(), inside.bottom() - px(16), inside.width(), px(16));
    const RichLine note{{text.note, Tone::Text2}};
    const RichLine waiting{{text.waiting, Tone::Text2}};
    const auto widthIn = [this](const RichLine& line) {
        return static_cast<int>(std::ceil(widthOf(m_look, line, Type::Meta)));
    };
    const int room = text.waiting.isEmpty() ? 0 : widthIn(waiting);
    paintLine(m_look, painter, second, note, Type::Meta);
    // What it asks for is said whole rather than how many wait.
    const int left = second.width() - widthIn(note) - room;
    if (room == 0 || left < px(3))
        return;
    paintLine(m_look, painter, second, waiting, Type::Meta, Qt::AlignRight);
    if (left >= px(17))
        m_look.icons().paint(painter, QRect(second.right() - room - px(13), second.top(), px(12), second.height()),
            Icon::User, theme.text3);
}

void CadenceGrid::paintMark(QPainter& painter, const CadenceCard& card) const
{
    const Theme& theme = m_look.theme();
    const bool chosen = card.step->name == m_chosen;
    const QRect rect = cardRect(card);
    paint::box(painter, rect,
        {.fill = chosen ? theme.accentT : theme.canvas,
            .border = chosen ? theme.accent : theme.line2,
            .radius = m_look.metrics().radius(),
            .style = Qt::DashLine});
    paintLine(m_look, painter, rect,
        {{CadenceWords::tr("%1.", "first, second …").arg(card.rank + 1), chosen ? Tone::Accent : Tone::Text3}},
        Type::Meta, Qt::AlignHCenter);
}

void CadenceGrid::paintHead(QPainter& painter) const
{
    painter.fillRect(QRect(0, 0, viewport()->width(), headHeight()), m_look.theme().canvas);
    paintBands(painter);
    for (std::size_t i = 0; i < m_lanes.columns.size(); ++i) {
        const CadenceDay& day = m_lanes.columns[i];
        const QRect column = columnRect(i);
        const bool due = isDueDay(day);
        paintLine(m_look, painter, QRect(column.left(), px(33), column.width(), px(20)),
            {{stepDay(day.after, day.day), due ? Tone::Crit : Tone::Text2, due ? Weight::SemiBold : Weight::Regular}},
            Type::Small, Qt::AlignHCenter);
    }
}

void CadenceGrid::paintBands(QPainter& painter) const
{
    const Theme& theme = m_look.theme();
    for (std::size_t from = 0; from < m_lanes.columns.size();) {
        const Band band = bandOf(m_lanes.columns[from]);
        std::size_t to = from;
        while (to + 1 < m_lanes.columns.size() && bandOf(m_lanes.columns[to + 1]) == band)
            ++to;
        const QRect under(
            columnRect(from).left() + px(2), px(9), columnRect(to).right() - columnRect(from).left() - px(4), px(20));
        paint::box(painter, under, {.fill = theme.tint(band.tone), .radius = m_look.metrics().radiusSmall()});
        // What is scrolled half away is still named.
        const QRect seen =
            under.intersected(viewport()->rect().adjusted(laneWidth(), 0, 0, 0)).adjusted(px(4), 0, -px(4), 0);
        if (seen.width() > px(20)) {
            const RichLine whole{{band.text, band.tone, Weight::Medium}};
            const bool fits = widthOf(m_look, whole, Type::Meta) <= seen.width();
            paintLine(m_look, painter, seen, fits ? whole : RichLine{{band.brief, band.tone, Weight::Medium}},
                Type::Meta, Qt::AlignHCenter);
        }
        from = to + 1;
    }
}

void CadenceGrid::paintLaneTitles(QPainter& painter) const
{
    const Theme& theme = m_look.theme();
    painter.fillRect(QRect(0, 0, laneWidth(), viewport()->height()), theme.canvas);
    paint::verticalLine(painter, laneWidth() - 1, headHeight(), laneTop(m_lanes.lanes.size()), theme.line);
    painter.save();
    painter.setClipRect(QRect(0, headHeight(), laneWidth(), viewport()->height()));
    for (std::size_t i = 0; i < m_lanes.lanes.size(); ++i) {
        const QRect lane(0, laneTop(i), laneWidth(), laneHeight(i));
        m_look.icons().paint(painter, QRect(px(12), lane.top(), px(16), lane.height()), laneIcon(m_lanes.lanes[i]),
            theme.tone(laneTone(m_lanes.lanes[i])));
        if (laneWidth() > px(60))
            paintLine(m_look, painter, lane.adjusted(px(34), 0, -px(4), 0), {{laneTitle(m_lanes.lanes[i]), Tone::Text}},
                Type::Small);
        paint::horizontalLine(painter, 0, laneWidth(), lane.bottom(), theme.line2);
    }
    painter.restore();
    paint::horizontalLine(painter, 0, viewport()->width(), headHeight() - 1, theme.line);
}

} // namespace trato::ui
