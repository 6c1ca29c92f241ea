#pragma once

#include "ui/import/importcontroller.h"

#include <QAbstractTableModel>

namespace trato::ui {

/// The file's columns: title, a sample, what it is (editable), how it reads.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, SampleColumn, FieldColumn, ReadingColumn, ColumnCount };
    /// The field's number, or -1 for "do not import": what the combo of a cell edits.
    enum Role { FieldRole = Qt::UserRole + 1 };

    explicit MappingModel(ImportController& controller, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Reading {
        QString text;
        int icon = 0;
        int tone = 0;
    };
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString fieldText(int row) const;
    [[nodiscard]] Reading reading(int row) const;
    [[nodiscard]] Reading faultReading(int row) const;
    [[nodiscard]] QString goodReading(int row) const;
    void countFaults();

    ImportController& m_controller;
    struct Faults {
        int count = 0;
        QString code;
        bool mixed = false;
    };
    QHash<QString, Faults> m_faults; ///< by the column's title
};

/// "A", "B", … "AA": how spreadsheets number columns.
QString columnLetters(int column);

} // namespace trato::ui
