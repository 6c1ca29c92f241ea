#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace trato::ui {

class ActionRegistry;

/// Every action of the registry with its key.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ActionColumn, GroupColumn, KeyColumn, UsualColumn };
    enum Role { IdRole = Qt::UserRole, RemappedRole };

    explicit KeysModel(const ActionRegistry& actions, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void changed(const QString& id);
    [[nodiscard]] QVariant textOf(const QString& id, int column) const;

    const ActionRegistry& m_actions;
    std::vector<QString> m_ids;
};

} // namespace trato::ui
