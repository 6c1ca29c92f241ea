#pragma once

#include "ui/queue/queuerow.h"

#include <QAbstractListModel>

#include <optional>

namespace trato::ui {

/// The rows of one view as far as they were read; more come when the list is scrolled there. Rows keep their places
/// while somebody looks: nothing moves under the pointer, and what arrived waits until `takeNewOrder`.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, ScoreRole, DebtorRole };

    explicit QueueModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The view's beginning as it is now; `complete`: it has no more. With `Order::Keep` known rows keep their places,
    /// gone ones leave, new ones wait.
    enum class Order { Keep, Fresh };
    void setRows(std::vector<QueueRow> rows, bool complete, Order order);
    /// What stands behind the last row.
    void append(std::vector<QueueRow> rows, bool complete);
    void takeNewOrder();
    /// Rows that wait behind the line "3 new".
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] const QueueRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    [[nodiscard]] std::optional<int> indexOf(DebtorId debtor) const;

Q_SIGNALS:
    void waitingChanged();
    /// The list came to the end of what was read.
    void moreWanted(const trato::queue::Place& after);

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isInOrderOf(const std::vector<QueueRow>& fresh) const;
    void removeGone();
    void countWaiting();

    std::vector<QueueRow> m_rows;
    std::vector<QueueRow> m_fresh;
    bool m_complete = true;
    bool m_freshComplete = true;
    bool m_asked = false;
    int m_waiting = 0;
};

} // namespace trato::ui
