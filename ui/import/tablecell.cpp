#include "ui/import/tablecell.h"

#include "ui/theme/paint.h"

#include <QPainter>

#include <cmath>

namespace trato::ui {

CellDelegate::CellDelegate(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_look.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    if (selected)
        painter.fillRect(option.rect, active ? theme.sel : theme.selI);
    if (selected && index.column() == 0)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(m_look.metrics().selectionBar(), option.rect.height())), theme.accent);
    paint::horizontalLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::innerRing(painter, option.rect, theme.focus);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const auto tone = static_cast<Tone>(index.data(cell::ToneRole).toInt());
    const auto weight = static_cast<Weight>(index.data(cell::WeightRole).toInt());
    const auto icon = static_cast<Icon>(index.data(cell::IconRole).toInt());
    const auto alignment =
        index.data(Qt::TextAlignmentRole).isValid() ? index.data(Qt::TextAlignmentRole).toInt() : int(Qt::AlignLeft);
    QRect rect = option.rect.adjusted(m_look.px(8), 0, -m_look.px(8), 0);
    if (icon != Icon::None) {
        const int size = m_look.metrics().iconText();
        m_look.icons().paint(
            *painter, QRect(rect.left(), rect.top(), size, rect.height()), icon, m_look.theme().tone(tone));
        rect.setLeft(rect.left() + size + m_look.px(6));
    }
    const QFont font = m_look.font(Type::Small, weight);
    const QString text = m_look.figures().elided(index.data().toString().simplified(), font, rect.width());
    painter->setPen(m_look.theme().tone(tone));
    m_look.figures().draw(*painter, rect, Qt::Alignment(alignment) | Qt::AlignVCenter, text, font);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFont font = m_look.font(Type::Small, static_cast<Weight>(index.data(cell::WeightRole).toInt()));
    const int icon = index.data(cell::IconRole).toInt() != 0 ? m_look.px(20) : 0;
    const qreal text = m_look.figures().width(index.data().toString().simplified(), font);
    return {int(std::ceil(text)) + icon + m_look.px(18), m_look.metrics().tableRow() + m_look.px(2)};
}

} // namespace trato::ui
