#pragma once

#include "ui/shell/palettesource.h"
#include "ui/theme/look.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace trato::ui {

/// The palette's lines: headings (not selectable) and items.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, HeadingRole };
    struct Row {
        QString heading;
        PaletteItem item;
    };
    using QAbstractListModel::QAbstractListModel;

    /// In the order of the sections' first appearance.
    void setItems(const std::vector<PaletteItem>& items);
    [[nodiscard]] const Row& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] bool isHeading(int row) const { return !this->row(row).heading.isEmpty(); }
    /// The next item from `row` in a direction, or -1.
    [[nodiscard]] int nextItem(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Row> m_rows;
};

class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Look& look, const PaletteModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintItem(QPainter& painter, const QRect& rect, const PaletteItem& item) const;

    const Look& m_look;
    const PaletteModel& m_model;
};

} // namespace trato::ui
