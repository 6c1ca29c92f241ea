#include "ui/supervisor/threecolumns.h"

#include "ui/widgets/surface.h"

#include <QBoxLayout>

#include <utility>

namespace trato::ui {

ThreeColumns::ThreeColumns(const Look& look, QWidget* left, QWidget* middle, QWidget* right, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_left(left)
    , m_middle(middle)
    , m_right(right)
{
    auto* content = new Surface(look, Fill::Canvas);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(left);
    m_columns->addWidget(middle, 1);
    m_columns->addWidget(right);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

bool ThreeColumns::arrange(int pageWidth, int leftWidth, int rightWidth)
{
    constexpr int stackedHeight = 420;
    const bool wide = pageWidth / m_look.metrics().scale() >= wideFrom;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const auto& [column, width] : {std::pair(m_left, leftWidth), std::pair(m_right, rightWidth)}) {
        column->setMinimumWidth(wide ? m_look.px(width) : 0);
        column->setMaximumWidth(wide ? m_look.px(width) : QWIDGETSIZE_MAX);
    }
    for (QWidget* const column : {m_left, m_middle, m_right})
        column->setMinimumHeight(wide ? 0 : m_look.px(stackedHeight));
    return wide;
}

} // namespace trato::ui
