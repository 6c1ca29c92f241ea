#include "ui/theme/rescale.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QWidget>

namespace trato::ui {
namespace {

/// One pixel is a line, at every scale.
int times(int length, qreal ratio)
{
    return length <= 1 || length >= QWIDGETSIZE_MAX ? length : qRound(length * ratio);
}

QMargins times(const QMargins& margins, qreal ratio)
{
    return {times(margins.left(), ratio), times(margins.top(), ratio), times(margins.right(), ratio),
        times(margins.bottom(), ratio)};
}

void carryGrid(QGridLayout& grid, qreal ratio)
{
    const int across = grid.horizontalSpacing();
    const int down = grid.verticalSpacing();
    grid.setHorizontalSpacing(times(across, ratio));
    grid.setVerticalSpacing(times(down, ratio));
    for (int column = 0; column < grid.columnCount(); ++column)
        grid.setColumnMinimumWidth(column, times(grid.columnMinimumWidth(column), ratio));
    for (int row = 0; row < grid.rowCount(); ++row)
        grid.setRowMinimumHeight(row, times(grid.rowMinimumHeight(row), ratio));
}

void carry(QLayout& layout, qreal ratio)
{
    auto* const grid = qobject_cast<QGridLayout*>(&layout);
    if (grid == nullptr && qobject_cast<QBoxLayout*>(&layout) == nullptr)
        return;
    // What is inside first: without a spacing of its own a layout has that of the one around it.
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* const item = layout.itemAt(i);
        if (QLayout* const inner = item->layout())
            carry(*inner, ratio);
        else if (QSpacerItem* const spacer = item->spacerItem()) {
            const QSize size = spacer->sizeHint();
            const QSizePolicy policy = spacer->sizePolicy();
            spacer->changeSize(times(size.width(), ratio), times(size.height(), ratio), policy.horizontalPolicy(),
                policy.verticalPolicy());
        }
    }
    layout.setContentsMargins(times(layout.contentsMargins(), ratio));
    if (grid != nullptr)
        carryGrid(*grid, ratio);
    else
        layout.setSpacing(times(layout.spacing(), ratio));
    layout.invalidate();
}

void carrySizes(QWidget& widget, qreal ratio)
{
    const QSize least(times(widget.minimumWidth(), ratio), times(widget.minimumHeight(), ratio));
    const QSize most(times(widget.maximumWidth(), ratio), times(widget.maximumHeight(), ratio));
    if (least == widget.minimumSize() && most == widget.maximumSize())
        return;
    // The larger first: the least may never be over the most.
    if (ratio > 1)
        widget.setMaximumSize(most);
    widget.setMinimumSize(least);
    widget.setMaximumSize(most);
}

} // namespace

void rescaleLayouts(qreal ratio)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* const widget : all) {
        if (!widget->isWindow())
            carrySizes(*widget, ratio);
        // A frame's margins are its own lines.
        if (qobject_cast<QFrame*>(widget) == nullptr && !widget->contentsMargins().isNull())
            widget->setContentsMargins(times(widget->contentsMargins(), ratio));
        if (widget->layout() != nullptr)
            carry(*widget->layout(), ratio);
    }
}

} // namespace trato::ui
