#include "ui/timeline/timelinelist.h"

#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace trato::ui {

TimelineList::TimelineList(const Look& look, TimelineModel& model, TimelineDelegate& delegate, QWidget* parent)
    : QListView(parent)
    , m_look(look)
    , m_model(model)
    , m_delegate(delegate)
{
    setModel(&model);
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineList::notePlace);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_atEnd)
            verticalScrollBar()->setValue(end);
    });
}

void TimelineList::notePlace()
{
    const QScrollBar& bar = *verticalScrollBar();
    m_atEnd = bar.value() >= bar.maximum() - m_look.px(24);
}

const TimelineRow* TimelineList::currentRow() const
{
    return currentIndex().isValid() ? &m_model.row(currentIndex().row()) : nullptr;
}

RowAct TimelineList::focusedAct() const
{
    const TimelineRow* const row = currentRow();
    const auto acts = row != nullptr ? actsOf(*row) : std::vector<RowAct>();
    return m_act >= 0 && m_act < std::ssize(acts) ? acts[static_cast<size_t>(m_act)] : RowAct{};
}

void TimelineList::focusAct(int number)
{
    m_act = number;
    const TimelineRow* const row = currentRow();
    m_delegate.setFocus(row != nullptr ? row->id : 0, focusedAct());
    viewport()->update();
    if (row != nullptr && m_act >= 0)
        setAccessibleDescription(actText(*row, focusedAct()));
}

/// The acts of the row first, then the next control.
bool TimelineList::focusNextPrevChild(bool next)
{
    const TimelineRow* const row = currentRow();
    const int count = row != nullptr ? static_cast<int>(actsOf(*row).size()) : 0;
    const int wanted = m_act + (next ? 1 : -1);
    if (count > 0 && wanted >= 0 && wanted < count) {
        focusAct(wanted);
        return true;
    }
    focusAct(-1);
    return QListView::focusNextPrevChild(next);
}

void TimelineList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    focusAct(-1);
}

std::optional<RowAct> TimelineList::soundOf(const TimelineRow& row) const
{
    const auto acts = actsOf(row);
    const auto play = std::find_if(acts.begin(), acts.end(), [](const RowAct& one) { return one.act == Act::Play; });
    return play == acts.end() ? std::nullopt : std::optional(*play);
}

/// What Tab stands on, else the first that can be done; words alone are opened for copying.
bool TimelineList::pressCurrent()
{
    const TimelineRow* const row = currentRow();
    if (row == nullptr)
        return false;
    const auto acts = actsOf(*row);
    const RowAct act = m_act >= 0 ? focusedAct() : acts.empty() ? RowAct{} : acts.front();
    if (act.act == Act::None)
        openReader();
    else
        Q_EMIT pressed(*row, act);
    return true;
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    const TimelineRow* const row = currentRow();
    const auto sound = row != nullptr ? soundOf(*row) : std::nullopt;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            return openReader();
        if (!(event->modifiers() & Qt::ControlModifier) && pressCurrent())
            return;
        break;
    case Qt::Key_Space:
        if (sound)
            Q_EMIT pressed(*row, *sound);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (sound && (event->modifiers() & Qt::ControlModifier))
            Q_EMIT soughtWord(*row, event->key() == Qt::Key_Left ? -1 : 1);
        else if (sound)
            Q_EMIT soughtBy(*row, event->key() == Qt::Key_Left ? -5 : 5);
        return;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void TimelineList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const TimelineRow row = m_model.row(index.row());
    const TimelineDelegate::Hit hit = m_delegate.hitAt(row, event->pos());
    if (hit.along)
        Q_EMIT soughtAlong(row, hit.act.file, *hit.along);
    else if (hit.act.act != Act::None)
        Q_EMIT pressed(row, hit.act);
    else if (hit.letter)
        Q_EMIT soughtLetter(row, *hit.letter);
}

void TimelineList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_delegate.hitAt(m_model.row(index.row()), event->pos()).act == RowAct{})
        openReader();
}

void TimelineList::openReader()
{
    const TimelineRow* const row = currentRow();
    if (row == nullptr || row->text.isEmpty())
        return;
    closeReader();
    m_reader = new QPlainTextEdit(row->text, viewport());
    m_reader->setReadOnly(true);
    m_reader->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reader->setFont(m_look.font(Type::Body));
    m_reader->setAccessibleName(tr("Words of the chosen line"));
    const QRect place = visualRect(currentIndex()).adjusted(m_look.px(44), 0, -m_look.px(16), 0);
    const int height = std::max(place.height(), m_look.px(60));
    m_reader->setGeometry(place.left(), std::max(0, std::min(place.top(), viewport()->height() - height)),
        place.width(), std::min(height, viewport()->height()));
    m_reader->installEventFilter(this);
    m_reader->show();
    m_reader->setFocus(Qt::OtherFocusReason);
}

void TimelineList::closeReader()
{
    if (!m_reader)
        return;
    QPlainTextEdit* const reader = m_reader.data();
    m_reader.clear();
    reader->removeEventFilter(this);
    const bool had = reader->hasFocus();
    reader->deleteLater();
    reader->hide();
    if (had)
        setFocus(Qt::OtherFocusReason);
}

void TimelineList::scrollContentsBy(int dx, int dy)
{
    closeReader();
    QListView::scrollContentsBy(dx, dy);
}

bool TimelineList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_reader)
        return QListView::eventFilter(watched, event);
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escape || event->type() == QEvent::FocusOut)
        closeReader();
    return escape;
}

} // namespace trato::ui
