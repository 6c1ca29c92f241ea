#include "ui/cadence/cadencegrid.h"

#include "ui/cadence/stepwords.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace trato::ui {

CadenceGrid::CadenceGrid(const Look& look, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    Spoken::as(*this, QAccessible::Table);
    setAccessibleName(tr("Steps of the cadence"));
    Spoken::onStep(*this, [this](int step) { walk(step); });
    Spoken::onPress(*this, [this] {
        if (!m_chosen.isEmpty())
            Q_EMIT stepOpened(m_chosen);
    });
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&look, &Look::changed, this, &CadenceGrid::relayout);
}

QSize CadenceGrid::minimumSizeHint() const { return {px(180), headHeight() + px(70)}; }

void CadenceGrid::show(Shown shown)
{
    m_hovered = nullptr;
    m_shown = std::move(shown);
    m_lanes = m_shown.definition ? CadenceLanes::of(*m_shown.definition) : CadenceLanes();
    if (m_lanes.cardOf(m_chosen) == nullptr)
        m_chosen = m_lanes.cards.empty() ? QString() : m_lanes.cards.front().step->name;
    relayout();
    speak();
}

void CadenceGrid::choose(const QString& step)
{
    if (const CadenceCard* const card = m_lanes.cardOf(step))
        take(*card);
}

int CadenceGrid::laneWidth() const { return px(viewport()->width() < px(620) ? 40 : 112); }

int CadenceGrid::columnWidth() const
{
    const int columns = std::max(1, static_cast<int>(m_lanes.columns.size()));
    return std::clamp((viewport()->width() - laneWidth() - px(8)) / columns, px(88), px(150));
}

/// As high as its cards ask for; where there is room left the lanes share it.
int CadenceGrid::laneHeight(std::size_t lane) const
{
    const auto needed = [this](const CadenceLane& one) { return px(12) + one.levels * px(48); };
    int all = 0;
    for (const CadenceLane& one : m_lanes.lanes)
        all += needed(one);
    const int room = viewport()->height() - headHeight() - all;
    const int share = room / static_cast<int>(m_lanes.lanes.size());
    return needed(m_lanes.lanes[lane]) + std::clamp(share, 0, px(36));
}

int CadenceGrid::laneTop(std::size_t lane) const
{
    int top = headHeight() - verticalScrollBar()->value();
    for (std::size_t i = 0; i < lane; ++i)
        top += laneHeight(i);
    return top;
}

int CadenceGrid::contentHeight() const
{
    int height = headHeight();
    for (std::size_t i = 0; i < m_lanes.lanes.size(); ++i)
        height += laneHeight(i);
    return height;
}

QRect CadenceGrid::columnRect(std::size_t column) const
{
    const int left = laneWidth() + static_cast<int>(column) * columnWidth() - horizontalScrollBar()->value();
    return {left, 0, columnWidth(), viewport()->height()};
}

QRect CadenceGrid::cardRect(const CadenceCard& card) const
{
    const QRect column = columnRect(card.column);
    const CadenceLane& lane = m_lanes.lanes[card.lane];
    const int spare = laneHeight(card.lane) - lane.levels * px(48);
    const int top = laneTop(card.lane) + spare / 2 + card.level * px(48);
    if (card.rank > 0)
        return {column.left() + px(4), top + px(13), px(32), px(20)};
    return {column.left() + px(4), top + px(2), column.width() - px(8), px(42)};
}

const CadenceCard* CadenceGrid::cardAt(const QPoint& point) const
{
    if (point.x() < laneWidth() || point.y() < headHeight())
        return nullptr;
    for (const CadenceCard& card : m_lanes.cards) {
        if (cardRect(card).contains(point))
            return &card;
    }
    return nullptr;
}

void CadenceGrid::relayout()
{
    const int width = laneWidth() + static_cast<int>(m_lanes.columns.size()) * columnWidth();
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - laneWidth()));
    horizontalScrollBar()->setSingleStep(columnWidth());
    verticalScrollBar()->setRange(0, m_lanes.lanes.empty() ? 0 : std::max(0, contentHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - headHeight()));
    verticalScrollBar()->setSingleStep(px(24));
    viewport()->update();
}

void CadenceGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (const CadenceCard* const card = m_lanes.cardOf(m_chosen))
        reveal(*card);
}

void CadenceGrid::reveal(const CadenceCard& card)
{
    const QRect rect = cardRect(card).adjusted(-px(4), -px(4), px(4), px(4));
    QScrollBar& across = *horizontalScrollBar();
    if (rect.left() < laneWidth())
        across.setValue(across.value() + rect.left() - laneWidth());
    else if (rect.right() > viewport()->width())
        across.setValue(across.value() + rect.right() - viewport()->width());
    QScrollBar& down = *verticalScrollBar();
    if (rect.top() < headHeight())
        down.setValue(down.value() + rect.top() - headHeight());
    else if (rect.bottom() > viewport()->height())
        down.setValue(down.value() + rect.bottom() - viewport()->height());
}

void CadenceGrid::take(const CadenceCard& card)
{
    m_chosen = card.step->name;
    reveal(card);
    viewport()->update();
    speak();
    Q_EMIT stepChosen(m_chosen);
}

void CadenceGrid::speak() { Spoken::setValue(*this, m_shown.texts.value(m_chosen).spoken); }

/// In the order of time.
void CadenceGrid::walk(int steps)
{
    if (!m_shown.definition)
        return;
    const auto all = m_shown.definition->allSteps();
    const auto at = std::ranges::find(all, m_chosen, &cadence::Step::name);
    const auto wanted = at == all.end() ? 0 : (at - all.begin()) + steps;
    choose(all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, std::ssize(all) - 1))]->name);
}

/// To the nearest step of the next lane that has one.
void CadenceGrid::walkLanes(int lanes)
{
    const CadenceCard* const from = m_lanes.cardOf(m_chosen);
    if (from == nullptr)
        return;
    const CadenceCard* best = nullptr;
    const auto distance = [&](const CadenceCard& card) {
        const int down =
            (static_cast<int>(card.lane) - static_cast<int>(from->lane)) * 100 + (card.level - from->level);
        const int across = std::abs(static_cast<int>(card.column) - static_cast<int>(from->column));
        return std::pair(std::abs(down), across);
    };
    for (const CadenceCard& card : m_lanes.cards) {
        const bool below = std::pair(card.lane, card.level) > std::pair(from->lane, from->level);
        const bool above = std::pair(card.lane, card.level) < std::pair(from->lane, from->level);
        const bool wanted = card.rank == 0 && (lanes > 0 ? below : above);
        if (wanted && (best == nullptr || distance(card) < distance(*best)))
            best = &card;
    }
    if (best != nullptr)
        take(*best);
}

/// Here Ctrl+Z takes back a step, no message.
bool CadenceGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void CadenceGrid::keyPressEvent(QKeyEvent* event)
{
    constexpr int all = 100'000;
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoWanted();
    switch (event->key()) {
    case Qt::Key_Left: return walk(-1);
    case Qt::Key_Right: return walk(1);
    case Qt::Key_Home: return walk(-all);
    case Qt::Key_End: return walk(all);
    case Qt::Key_Up: return walkLanes(-1);
    case Qt::Key_Down: return walkLanes(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.isEmpty())
            Q_EMIT stepOpened(m_chosen);
        return;
    case Qt::Key_Delete: return Q_EMIT removeWanted();
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void CadenceGrid::mousePressEvent(QMouseEvent* event)
{
    if (const CadenceCard* const card = cardAt(event->pos()))
        choose(card->step->name);
}

void CadenceGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const CadenceCard* const card = cardAt(event->pos()))
        Q_EMIT stepOpened(card->step->name);
}

void CadenceGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CadenceGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool CadenceGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CadenceCard* const card = cardAt(help->pos());
        if (card == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(), m_shown.texts.value(card->step->name).spoken, viewport(), cardRect(*card));
        return true;
    }
    const bool moved = event->type() == QEvent::MouseMove;
    if (moved || event->type() == QEvent::Leave) {
        const CadenceCard* const under = moved ? cardAt(static_cast<QMouseEvent*>(event)->pos()) : nullptr;
        if (std::exchange(m_hovered, under) != under)
            viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace trato::ui
