#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace trato::ui {

/// Rows that are known again by a key (a heading, which isHead() says, is read and not chosen): what stays keeps its
/// selection, whatever comes, goes or moves around it.
template <class Row>
class RowModel : public QAbstractListModel {
public:
    using Text = std::function<QString(const Row&)>;

    RowModel(Text spoken, QObject* parent)
        : QAbstractListModel(parent)
        , m_spoken(std::move(spoken))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || role == Qt::DisplayRole)
            return m_spoken(row(index));
        return {};
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if constexpr (requires(const Row& one) { one.isHead(); }) {
            if (index.isValid() && row(index).isHead())
                return Qt::ItemIsEnabled;
        }
        return QAbstractListModel::flags(index);
    }

    [[nodiscard]] const Row& row(const QModelIndex& index) const { return m_rows[static_cast<size_t>(index.row())]; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    void setRows(std::vector<Row> rows)
    {
        removeGone(rows);
        for (size_t i = 0; i < rows.size(); ++i)
            place(i, rows[i]);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

private:
    static bool holds(const std::vector<Row>& rows, const QString& key)
    {
        return std::any_of(rows.begin(), rows.end(), [&](const Row& one) { return one.key() == key; });
    }
    void removeGone(const std::vector<Row>& rows)
    {
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (holds(rows, m_rows[static_cast<size_t>(i)].key()))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    void place(size_t at, const Row& wanted)
    {
        const auto here = m_rows.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found = std::find_if(here, m_rows.end(), [&](const Row& one) { return one.key() == wanted.key(); });
        const int to = static_cast<int>(at);
        if (found == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(here, wanted);
            endInsertRows();
            return;
        }
        if (found != here) {
            const int from = static_cast<int>(found - m_rows.begin());
            beginMoveRows({}, from, from, {}, to);
            std::rotate(here, found, found + 1);
            endMoveRows();
        }
        m_rows[at] = wanted;
    }

    Text m_spoken;
    std::vector<Row> m_rows;
};

/// For delegates of its lists.
template <class Row>
const Row& rowAt(const QModelIndex& index)
{
    return static_cast<const RowModel<Row>*>(index.model())->row(index);
}

} // namespace trato::ui
