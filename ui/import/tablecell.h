#pragma once

#include "ui/theme/look.h"

#include <QStyledItemDelegate>

namespace trato::ui {

/// Roles that the import's tables answer besides the usual ones.
namespace cell {
enum Role { ToneRole = Qt::UserRole + 100, WeightRole, IconRole, LinkRole };
}

/// A row of one line of text: tone, weight and icon come from the model, digits stand in equal cells.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Look& look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] const Look& look() const { return m_look; }
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    const Look& m_look;
};

} // namespace trato::ui
