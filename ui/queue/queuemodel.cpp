#include "ui/queue/queuemodel.h"

#include "ui/queue/queuewords.h"

#include <QHash>

#include <algorithm>

namespace trato::ui {

namespace {

/// Unique within a view: of the work, the promise or the agreement.
QHash<qint64, size_t> placesOf(const std::vector<QueueRow>& rows)
{
    QHash<qint64, size_t> places;
    places.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].place.id, i);
    return places;
}

} // namespace

QueueModel::QueueModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const QueueRow& one = row(index.row());
    switch (role) {
    case RowRole: return QVariant::fromValue(one);
    case ScoreRole: return one.score;
    case DebtorRole: return one.debtor.value();
    case Qt::DisplayRole: return one.name;
    case Qt::AccessibleTextRole: return spokenRow(one);
    case Qt::ToolTipRole: return one.name + u'\n' + summaryText(one);
    default: return {};
    }
}

bool QueueModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_complete && !m_asked; }

void QueueModel::fetchMore(const QModelIndex&)
{
    if (m_rows.empty() || m_asked)
        return;
    m_asked = true;
    Q_EMIT moreWanted(m_rows.back().place);
}

void QueueModel::append(std::vector<QueueRow> rows, bool complete)
{
    m_asked = false;
    m_complete = complete;
    const auto known = placesOf(m_rows);
    std::erase_if(rows, [&](const QueueRow& one) { return known.contains(one.place.id); });
    if (rows.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

bool QueueModel::isInOrderOf(const std::vector<QueueRow>& fresh) const
{
    return m_rows.size() <= fresh.size() &&
           std::equal(m_rows.begin(), m_rows.end(), fresh.begin(),
               [](const QueueRow& one, const QueueRow& other) { return one.place.id == other.place.id; });
}

void QueueModel::setRows(std::vector<QueueRow> rows, bool complete, Order order)
{
    m_fresh = std::move(rows);
    m_freshComplete = complete;
    m_asked = false;
    const bool grown = m_fresh.size() > m_rows.size();
    if (m_rows.empty() || (order == Order::Fresh && (!isInOrderOf(m_fresh) || (grown && m_complete)))) {
        takeNewOrder();
        return;
    }
    removeGone();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    countWaiting();
}

/// What was read further than the fresh beginning reaches is not known to be gone.
void QueueModel::removeGone()
{
    const auto fresh = placesOf(m_fresh);
    for (int i = count() - 1; i >= 0; --i) {
        QueueRow& kept = m_rows[static_cast<size_t>(i)];
        if (const auto found = fresh.find(kept.place.id); found != fresh.end()) {
            kept = m_fresh[*found];
        } else if (m_freshComplete || m_fresh.empty() || !kept.place.isAfter(m_fresh.back().place)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
}

void QueueModel::countWaiting()
{
    const auto known = placesOf(m_rows);
    const bool all = m_complete;
    m_waiting = static_cast<int>(std::count_if(m_fresh.begin(), m_fresh.end(), [&](const QueueRow& one) {
        return !known.contains(one.place.id) && (all || m_rows.empty() || m_rows.back().place.isAfter(one.place));
    }));
    Q_EMIT waitingChanged();
}

void QueueModel::takeNewOrder()
{
    beginResetModel();
    m_rows = m_fresh;
    m_complete = m_freshComplete;
    m_asked = false;
    endResetModel();
    m_waiting = 0;
    Q_EMIT waitingChanged();
}

std::optional<int> QueueModel::indexOf(DebtorId debtor) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const QueueRow& one) { return one.debtor == debtor; });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

} // namespace trato::ui
