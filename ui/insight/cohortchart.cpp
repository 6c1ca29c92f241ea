#include "ui/insight/cohortchart.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace trato::ui {

using insight::Cohort;

namespace {

constexpr int weeks = 12;
constexpr std::array tones{Tone::Text3, Tone::Info, Tone::Accent};

double percentOf(const Cohort& cohort, size_t week)
{
    return 100.0 * static_cast<double>(cohort.recovered[week]) / static_cast<double>(cohort.overdue);
}

QString monthText(QDate month) { return month.toString(u"MM/yy"); }

/// The next even step above the highest point: 10, 20, 40, 60 …
int axisTop(double highest)
{
    int top = 10;
    while (top < highest && top < 100)
        top = top == 10 ? 20 : top + 20;
    return top;
}

QString percentText(double percent) { return format::percent(std::lround(percent * 10)); }

} // namespace

CohortChart::CohortChart(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::Chart);
    setAccessibleName(tr("Recovery by month of falling due"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CohortChart::show(std::vector<Cohort> cohorts)
{
    std::erase_if(cohorts, [](const Cohort& one) { return one.overdue <= 0; });
    m_cohorts = std::move(cohorts);
    double highest = 0;
    QStringList lines;
    for (const Cohort& one : m_cohorts) {
        QStringList points;
        for (size_t week = 0; week < one.recovered.size(); ++week) {
            highest = std::max(highest, percentOf(one, week));
            points.append(percentText(percentOf(one, week)));
        }
        lines.append(tr("%1: %2 overdue; by weeks %3")
                         .arg(monthText(one.month), format::money(one.overdue), points.join(QStringLiteral(" · "))));
    }
    m_top = axisTop(highest);
    setToolTip(lines.join(u'\n'));
    Spoken::setValue(
        *this, lines.isEmpty() ? tr("nothing fell due in these months") : lines.join(QStringLiteral("; ")));
    update();
}

QString CohortChart::sentence() const
{
    if (m_cohorts.size() < 2)
        return {};
    const Cohort& youngest = m_cohorts.back();
    const Cohort& oldest = m_cohorts.front();
    const size_t week = std::min(youngest.recovered.size(), oldest.recovered.size()) - 1;
    if (week == 0)
        return {};
    const double ahead = percentOf(youngest, week) - percentOf(oldest, week);
    const QString points = format::percentPoints(std::abs(std::lround(ahead * 10))).remove(u'+');
    const QString first = monthText(youngest.month);
    const QString second = monthText(oldest.month);
    const int number = static_cast<int>(week);
    if (std::lround(ahead * 10) == 0)
        return tr("%1 stands where %2 stood after %n week(s).", nullptr, number).arg(first, second);
    return ahead > 0 ? tr("%1 is %3 ahead of %2 after %n week(s).", nullptr, number).arg(first, second, points)
                     : tr("%1 is %3 behind %2 after %n week(s).", nullptr, number).arg(first, second, points);
}

QRectF CohortChart::plot() const { return QRectF(rect()).adjusted(px(36), px(10), -px(46), -px(26)); }

void CohortChart::paintGrid(QPainter& painter) const
{
    const QRectF area = plot();
    const auto text = [&](const QRectF& cell, const QString& words, Qt::Alignment alignment) {
        paintLine(look(), painter, cell.toRect(), {{words, Tone::Text3}}, Type::Meta, alignment);
    };
    const int step = m_top <= 10 ? 5 : m_top <= 20 ? 5 : m_top <= 40 ? 10 : 20;
    for (int percent = 0; percent <= m_top; percent += step) {
        const double y = area.bottom() - area.height() * percent / m_top;
        paint::horizontalLine(painter, int(area.left()), int(area.right()), int(y), theme().line);
        text({0, y - px(8), area.left() - px(8), double(px(16))}, QStringLiteral("%1%").arg(percent), Qt::AlignRight);
    }
    for (int week = 0; week <= weeks; week += 2) {
        const double x = area.left() + area.width() * week / weeks;
        text({x - px(12), area.bottom() + px(6), double(px(24)), double(px(16))}, QString::number(week),
            Qt::AlignHCenter);
    }
}

void CohortChart::paintCohort(QPainter& painter, const Cohort& cohort, Tone tone) const
{
    const QRectF area = plot();
    QPainterPath path;
    QPointF point;
    for (size_t week = 0; week < cohort.recovered.size(); ++week) {
        const double share = std::clamp(percentOf(cohort, week) / m_top, 0.0, 1.0);
        point = {area.left() + area.width() * double(week) / weeks, area.bottom() - area.height() * share};
        if (week == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    const QColor colour = theme().tone(tone);
    painter.strokePath(path, QPen(colour, look().metrics().exact(1.75), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paint::dot(painter, point, look().metrics().exact(5), colour);
    paintLine(look(), painter, QRect(int(point.x()) + px(6), int(point.y()) - px(8), px(48), px(16)),
        {{monthText(cohort.month), tone, Weight::SemiBold}}, Type::Meta);
}

void CohortChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    if (m_cohorts.empty())
        paintLine(look(), painter, plot().toRect(), {{tr("nothing fell due in these months"), Tone::Text3}},
            Type::Small, Qt::AlignHCenter);
    const size_t skipped = tones.size() - std::min(tones.size(), m_cohorts.size());
    for (size_t i = 0; i < m_cohorts.size(); ++i)
        paintCohort(painter, m_cohorts[i], tones[std::min(i + skipped, tones.size() - 1)]);
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

} // namespace trato::ui
