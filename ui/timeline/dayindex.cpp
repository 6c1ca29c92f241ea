#include "ui/timeline/dayindex.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trato::ui {

DayIndex::DayIndex(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedWidth(px(14));
    setAccessibleName(tr("Days of the history"));
    Spoken::as(*this, QAccessible::Slider);
    Spoken::onStep(*this, [this](int by) { step(by); });
}

void DayIndex::setDays(std::vector<timeline::DayLines> days)
{
    m_days = std::move(days);
    m_before.clear();
    m_total = 0;
    for (const timeline::DayLines& day : m_days) {
        m_before.push_back(m_total);
        m_total += day.lines;
    }
    update();
}

void DayIndex::setCurrent(QDate day)
{
    if (day == m_current)
        return;
    m_current = day;
    Spoken::setValue(*this, format::date(day));
    update();
}

double DayIndex::topOf(int day) const
{
    return m_total == 0 ? 0 : double(height()) * m_before[static_cast<size_t>(day)] / m_total;
}

int DayIndex::dayAt(int y) const
{
    const int line = height() > 0 ? int(qint64(y) * m_total / height()) : 0;
    const auto found = std::upper_bound(m_before.begin(), m_before.end(), line);
    return std::clamp(
        static_cast<int>(found - m_before.begin()) - 1, 0, std::max(0, static_cast<int>(m_days.size()) - 1));
}

void DayIndex::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i) {
        const QDate day = m_days[static_cast<size_t>(i)].day;
        const int y = qRound(topOf(i));
        const bool newMonth = i == 0 || day.month() != m_days[static_cast<size_t>(i) - 1].day.month();
        paint::horizontalLine(painter, newMonth ? px(3) : px(8), width() - px(2), y,
            newMonth ? theme().tone(Tone::Text3) : theme().line2);
        if (day == m_current) {
            const double bottom = i + 1 < static_cast<int>(m_days.size()) ? topOf(i + 1) : height();
            painter.fillRect(QRectF(width() - px(4), y, px(3), std::max<double>(px(3), bottom - y)), theme().accent);
        }
    }
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().accent);
}

void DayIndex::mousePressEvent(QMouseEvent* event)
{
    if (!m_days.empty())
        Q_EMIT chosen(m_days[static_cast<size_t>(dayAt(event->pos().y()))].day);
}

void DayIndex::mouseMoveEvent(QMouseEvent* event) { mousePressEvent(event); }

void DayIndex::step(int by)
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), m_current,
        [](const timeline::DayLines& one, QDate day) { return one.day < day; });
    const auto wanted = (found - m_days.begin()) + by;
    if (wanted >= 0 && wanted < std::ssize(m_days))
        Q_EMIT chosen(m_days[static_cast<size_t>(wanted)].day);
}

void DayIndex::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return step(event->key() == Qt::Key_Down ? 1 : -1);
    LookWidget::keyPressEvent(event);
}

bool DayIndex::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_days.empty()) {
        auto* const help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(
            help->globalPos(), format::longDate(m_days[static_cast<size_t>(dayAt(help->pos().y()))].day), this);
        return true;
    }
    return LookWidget::event(event);
}

} // namespace trato::ui
