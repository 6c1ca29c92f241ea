#include "ui/timeline/timelinemodel.h"

#include "base/text.h"
#include "ui/format/brazil.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::ui {

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(&row(index.row()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenRow(row(index.row()));
    default:
        return {};
    }
}

void TimelineModel::clear()
{
    m_all.clear();
    m_oldest.reset();
    m_hasOlder = false;
    rebuild();
}

void TimelineModel::setFilter(TimelineFilter filter)
{
    m_filter = filter;
    rebuild();
}

int TimelineModel::setNewest(TimelinePage page)
{
    const Instant from = page.rows.empty() ? Instant() : page.rows.front().at;
    const qint64 lastKnown = m_all.empty() ? 0 : m_all.back().id;
    std::vector<TimelineRow> kept;
    if (!page.rows.empty())
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(kept),
            [&](const TimelineRow& row) { return row.at < from && row.id > 0; });
    if (kept.empty()) {
        m_oldest = page.oldest;
        m_hasOlder = page.hasOlder;
    }
    const auto known =
        std::find_if(page.rows.begin(), page.rows.end(), [&](const TimelineRow& row) { return row.id == lastKnown; });
    const int added = lastKnown == 0 || known == page.rows.end() ? 0 : static_cast<int>(page.rows.end() - known) - 1;
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(kept));
    m_all = std::move(kept);
    rebuild();
    return added;
}

int TimelineModel::prepend(TimelinePage page)
{
    const int before = rowCount();
    if (page.oldest)
        m_oldest = page.oldest;
    m_hasOlder = page.hasOlder;
    std::move(m_all.begin(), m_all.end(), std::back_inserter(page.rows));
    m_all = std::move(page.rows);
    rebuild();
    return rowCount() - before;
}

void TimelineModel::unfold(int index)
{
    const qint64 id = row(index).id;
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    m_shown[static_cast<size_t>(index)].unfolded = m_unfolded.contains(id);
    Q_EMIT dataChanged(this->index(index), this->index(index));
}

int TimelineModel::findBefore(int from, const QString& words) const
{
    const QString wanted = text::folded(words);
    for (int i = std::min(from, rowCount()) - 1; i >= 0 && !wanted.isEmpty(); --i) {
        if (text::folded(row(i).title + u' ' + row(i).text).contains(wanted))
            return i;
    }
    return -1;
}

int TimelineModel::findAfter(int from, const QString& words) const
{
    const QString wanted = text::folded(words);
    for (int i = from + 1; i < rowCount() && !wanted.isEmpty(); ++i) {
        if (text::folded(row(i).title + u' ' + row(i).text).contains(wanted))
            return i;
    }
    return -1;
}

void TimelineModel::rebuild()
{
    std::vector<TimelineRow> filtered;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(filtered),
        [this](const TimelineRow& row) { return passes(row, m_filter); });
    for (TimelineRow& row : filtered)
        row.unfolded = m_unfolded.contains(row.id);
    beginResetModel();
    m_shown = withDays(filtered);
    endResetModel();
}

QString spokenRow(const TimelineRow& row)
{
    if (row.kind == RowKind::Day)
        return format::longDate(row.day);
    if (row.kind == RowKind::Unanswered)
        return row.text;
    const QString when = format::date(row.day) + u' ' + format::time(row.at.in(deskZone()).time());
    const QString who = row.author.isEmpty() ? QCoreApplication::translate("timeline", "Debtor") : row.author;
    QString text = row.title.isEmpty() ? row.text : row.title + QStringLiteral(": ") + row.text;
    if (!row.status.isEmpty())
        text += QStringLiteral(" (%1)").arg(row.status);
    return QStringLiteral("%1, %2: %3").arg(when, who, text);
}

} // namespace trato::ui
