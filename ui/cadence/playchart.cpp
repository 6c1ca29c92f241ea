#include "ui/cadence/playchart.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace trato::ui {

namespace {

int at(const std::map<QDate, int>& days, QDate day)
{
    const auto found = days.find(day);
    return found == days.end() ? 0 : found->second;
}

} // namespace

PlayChart::PlayChart(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::Chart);
    setAccessibleName(tr("Contacts a day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlayChart::show(const CadencePlay& play)
{
    m_play = play;
    QStringList days;
    for (int day = 0; day < play.days; ++day)
        days.append(dayWords(day));
    Spoken::setValue(*this, days.join(QStringLiteral("; ")));
    update();
}

QRect PlayChart::plot() const { return rect().adjusted(0, px(22), 0, -px(20)); }

int PlayChart::most() const
{
    int most = 1;
    for (const auto& [day, number] : m_play.inForce.days)
        most = std::max(most, number);
    if (m_play.draft) {
        for (const auto& [day, number] : m_play.draft->days)
            most = std::max(most, number);
    }
    return most;
}

QString PlayChart::dayWords(int day) const
{
    const QDate date = m_play.from.addDays(day);
    const QString inForce =
        tr("%1: %2 in force").arg(format::nearDate(date), format::count(at(m_play.inForce.days, date)));
    return m_play.draft ? tr("%1, %2 in the draft").arg(inForce, format::count(at(m_play.draft->days, date))) : inForce;
}

void PlayChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_play.days == 0)
        return;
    paintLegend(painter);
    for (int day = 0; day < m_play.days; ++day)
        paintDay(painter, day);
    paint::horizontalLine(painter, plot().left(), plot().right(), plot().bottom() + 1, theme().line2);
}

void PlayChart::paintLegend(QPainter& painter) const
{
    const QRect line(0, 0, width(), px(16));
    paintLine(
        look(), painter, line, {{tr("contacts a day · most %1").arg(format::count(most())), Tone::Text3}}, Type::Meta);
    if (!m_play.draft)
        return;
    int right = width();
    const auto entry = [&](const QString& text, const QColor& colour) {
        const RichLine words{{text, Tone::Text2}};
        const int room = static_cast<int>(std::ceil(widthOf(look(), words, Type::Meta)));
        paintLine(look(), painter, QRect(right - room, 0, room + 1, px(16)), words, Type::Meta);
        paint::box(painter, QRectF(right - room - px(14), px(3), px(10), px(10)), {.fill = colour, .radius = 2});
        right -= room + px(26);
    };
    entry(tr("draft"), theme().accent);
    entry(tr("in force"), theme().line2);
}

void PlayChart::paintDay(QPainter& painter, int day) const
{
    const QRect area = plot();
    const qreal room = qreal(area.width()) / m_play.days;
    const qreal left = area.left() + day * room;
    const QDate date = m_play.from.addDays(day);
    const int bars = m_play.draft ? 2 : 1;
    const qreal bar = std::min<qreal>(px(22), (room - px(3)) / bars);
    const auto paintBar = [&](int index, int number, const QColor& colour) {
        const qreal height = number == 0 ? 0 : std::max<qreal>(1, qreal(area.height()) * number / most());
        const qreal x = left + (room - bars * bar) / 2 + index * bar;
        painter.fillRect(QRectF(x, area.bottom() + 1 - height, bar - 1, height), colour);
    };
    paintBar(0, at(m_play.inForce.days, date), m_play.draft ? theme().line2 : theme().accent);
    if (m_play.draft)
        paintBar(1, at(m_play.draft->days, date), theme().accent);
    const int every = std::max(1, static_cast<int>(std::ceil(px(44) / room)));
    if (day % every == 0)
        paintLine(look(), painter, QRectF(left + room / 2 - px(22), area.bottom() + px(4), px(44), px(14)).toRect(),
            {{format::shortDate(date), Tone::Text3}}, Type::Micro, Qt::AlignHCenter);
}

bool PlayChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_play.days == 0)
        return LookWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const int day = std::clamp(help->pos().x() * m_play.days / std::max(1, width()), 0, m_play.days - 1);
    QToolTip::showText(help->globalPos(), dayWords(day), this);
    return true;
}

} // namespace trato::ui
