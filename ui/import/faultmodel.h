#pragma once

#include "ui/import/importcontroller.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace trato::ui {

/// Refused lines first, then what was left out of the others. The value can be put right.
class FaultModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, FieldColumn, ValueColumn, ReasonColumn, ColumnCount };
    enum Role { RefusedRole = Qt::UserRole + 1, SearchRole };

    explicit FaultModel(ImportController& controller, QObject* parent = nullptr);

    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int warnings() const { return static_cast<int>(m_faults.size()) - m_refused; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const exchange::LineFault& fault, int column) const;

    ImportController& m_controller;
    std::vector<exchange::LineFault> m_faults;
    int m_refused = 0;
};

/// Which of them are shown: all, the refused, the warnings; and those that hold a text.
class FaultFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind { All, Refused, Warnings };

    explicit FaultFilter(QObject* parent = nullptr);
    void setKind(Kind kind);
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Kind m_kind = Kind::All;
    QString m_text;
};

} // namespace trato::ui
