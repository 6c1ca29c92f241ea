#include "ui/queue/queuemodel.h"

#include "ui/format/brazil.h"
#include "ui/queue/queuewords.h"

#include <algorithm>

namespace trato::ui {

QueueModel::QueueModel(QObject* parent) : QAbstractListModel(parent) {}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow& one = row(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(one);
    case ScoreRole:
        return one.score;
    case DebtorRole:
        return one.debtor.value();
    case Qt::DisplayRole:
        return one.name;
    case Qt::AccessibleTextRole:
        return spokenRow(one);
    case Qt::ToolTipRole:
        return one.name + u'\n' + one.summary;
    default:
        return {};
    }
}

void QueueModel::setRows(std::vector<QueueRow> rows, Order order)
{
    m_fresh = std::move(rows);
    if (order == Order::Fresh || m_rows.empty()) {
        takeNewOrder();
        return;
    }
    for (int i = rowCountKept() - 1; i >= 0; --i) {
        const auto found = std::find_if(m_fresh.begin(), m_fresh.end(), [&](const QueueRow& fresh) { return fresh.item == row(i).item; });
        if (found == m_fresh.end()) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        } else {
            m_rows[static_cast<size_t>(i)] = *found;
        }
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCountKept() - 1));
    Q_EMIT waitingChanged();
}

void QueueModel::takeNewOrder()
{
    beginResetModel();
    m_rows = m_fresh;
    endResetModel();
    Q_EMIT waitingChanged();
}

std::optional<int> QueueModel::indexOf(DebtorId debtor) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const QueueRow& one) { return one.debtor == debtor; });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

} // namespace trato::ui
