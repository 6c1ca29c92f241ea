#pragma once

#include "ui/queue/queuerow.h"

#include <QAbstractListModel>

#include <optional>

namespace trato::ui {

/// The rows of one tab. New rows keep the order of those that are shown: nothing moves under the pointer; what arrived
/// waits until `takeNewOrder`.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, ScoreRole, DebtorRole };

    explicit QueueModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Replaces what is shown. With `Order::Keep` known rows keep their places, gone ones leave, new ones wait.
    enum class Order { Keep, Fresh };
    void setRows(std::vector<QueueRow> rows, Order order);
    void takeNewOrder();
    /// Rows that wait behind the line "3 new".
    [[nodiscard]] int waiting() const { return static_cast<int>(m_fresh.size()) - rowCountKept(); }

    [[nodiscard]] const QueueRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    [[nodiscard]] std::optional<int> indexOf(DebtorId debtor) const;

Q_SIGNALS:
    void waitingChanged();

private:
    [[nodiscard]] int rowCountKept() const { return static_cast<int>(m_rows.size()); }

    std::vector<QueueRow> m_rows;
    std::vector<QueueRow> m_fresh;
};

} // namespace trato::ui

