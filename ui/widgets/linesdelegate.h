#pragma once

#include "ui/theme/look.h"

#include <QStyledItemDelegate>

class QListWidget;

namespace trato::ui {

enum class RowLines { Shown, None };

/// Rows of words in a list: an item's first line stands out where others follow it, the others are quiet, all of them
/// wrap. The item's icon stands before them.
class LinesDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// A Weight, for a first line that stands out more or less than it would.
    static constexpr int WeightRole = Qt::UserRole + 40;
    /// The Tone of the first line. No colour: the theme may change while the list is seen.
    static constexpr int ToneRole = Qt::UserRole + 41;

    /// Makes `list` one of such rows, as high as they are where there is room.
    static void give(QListWidget& list, const Look& look, RowLines lines = RowLines::Shown);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Where the parts of a row stand.
    struct Parts {
        QRect icon;
        QRect first;
        QRect rest;
        int height = 0;
    };

    LinesDelegate(const Look& look, RowLines lines, QObject* parent);
    [[nodiscard]] Parts partsOf(const QModelIndex& index, const QPoint& at, int width) const;
    [[nodiscard]] QFont firstFont(const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;

    const Look& m_look;
    RowLines m_lines;
};

} // namespace trato::ui
