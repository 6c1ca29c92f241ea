#include "ui/widgets/linesdelegate.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QListWidget>
#include <QPainter>

namespace trato::ui {
namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QString firstOf(const QString& text) { return text.section(u'\n', 0, 0); }

QString restOf(const QString& text) { return text.section(u'\n', 1); }

int heightOf(const QString& text, const QFont& font, int width)
{
    if (text.isEmpty())
        return 0;
    constexpr int endless = 1'000'000;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, endless), wrapped, text).height();
}

} // namespace

LinesDelegate::LinesDelegate(const Look& look, RowLines lines, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_lines(lines)
{
}

void LinesDelegate::give(QListWidget& list, const Look& look, RowLines lines)
{
    list.setItemDelegate(new LinesDelegate(look, lines, &list));
    list.setFrameShape(QFrame::NoFrame);
    list.setWordWrap(true);
    list.setMouseTracking(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    connect(&look, &Look::changed, &list, [&list] { list.doItemsLayout(); });
}

QFont LinesDelegate::firstFont(const QModelIndex& index) const
{
    if (const QVariant own = index.data(WeightRole); own.isValid())
        return m_look.font(Type::Small, own.value<Weight>());
    const bool alone = !index.data().toString().contains(u'\n');
    return m_look.font(Type::Small, alone ? Weight::Regular : Weight::SemiBold);
}

LinesDelegate::Parts LinesDelegate::partsOf(const QModelIndex& index, const QPoint& at, int width) const
{
    const QString text = index.data().toString();
    const int side = m_look.metrics().icon();
    const int above = m_look.px(m_lines == RowLines::Shown ? 8 : 4);
    const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
    const int left = m_look.px(12) + (hasIcon ? side + m_look.px(8) : 0);
    const int room = std::max(1, width - left - m_look.px(12));
    Parts parts;
    parts.icon = QRect(at.x() + m_look.px(12), at.y() + above, hasIcon ? side : 0, side);
    parts.first =
        QRect(at.x() + left, at.y() + above, room, std::max(heightOf(firstOf(text), firstFont(index), room), side));
    const int between = m_look.px(2);
    const int rest = heightOf(restOf(text), m_look.font(Type::Small), room);
    parts.rest = QRect(parts.first.left(), parts.first.bottom() + 1 + between, room, rest);
    parts.height = above + parts.first.height() + (rest > 0 ? between + rest : 0) + above;
    return parts;
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {0, partsOf(index, {}, width).height};
}

void LinesDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Theme& theme = m_look.theme();
    const bool focused = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, focused ? theme.sel : theme.selI);
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(m_look.metrics().selectionBar(), option.rect.height())), theme.accent);
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter.fillRect(option.rect, theme.hover);
    }
    if (m_lines == RowLines::Shown)
        paint::horizontalLine(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.line);
    if (focused && option.state & QStyle::State_Selected && option.state & QStyle::State_KeyboardFocusChange)
        paint::innerRing(painter, option.rect, theme.focus);
}

void LinesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const QString text = index.data().toString();
    const Parts parts = partsOf(index, option.rect.topLeft(), option.rect.width());
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull())
        icon.paint(painter, parts.icon);
    const QVariant own = index.data(ToneRole);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    painter->setFont(firstFont(index));
    painter->setPen(m_look.theme().tone(own.isValid() ? own.value<Tone>() : enabled ? Tone::Text : Tone::Text3));
    painter->drawText(parts.first, wrapped, firstOf(text));
    painter->setFont(m_look.font(Type::Small));
    painter->setPen(m_look.theme().tone(Tone::Text2));
    painter->drawText(parts.rest, wrapped, restOf(text));
    painter->restore();
}

} // namespace trato::ui
