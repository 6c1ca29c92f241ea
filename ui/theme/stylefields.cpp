#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"

#include <QPainter>

namespace trato::ui::part {
namespace {

paint::Box fieldBox(const Look& look, QStyle::State state)
{
    const Theme& theme = look.theme();
    const bool focused = state & QStyle::State_HasFocus;
    const bool enabled = state & QStyle::State_Enabled;
    return {.fill = enabled ? theme.raised : QColor(Qt::transparent),
        .border = !enabled  ? theme.line
                  : focused ? theme.focus
                            : theme.ctl,
        .radius = look.metrics().radius(),
        .width = focused ? 2.0 : 1.0};
}

} // namespace

void field(const Look& look, const QStyleOption& option, QPainter& painter)
{
    paint::box(painter, option.rect, fieldBox(look, option.state));
}

void comboBox(const Look& look, const QStyleOptionComboBox& option, QPainter& painter)
{
    QStyle::State state = option.state;
    const bool ringed = option.editable || (state & QStyle::State_KeyboardFocusChange);
    if (!ringed)
        state &= ~QStyle::State_HasFocus;
    paint::Box box = fieldBox(look, state);
    if ((state & QStyle::State_MouseOver) && (state & QStyle::State_Enabled))
        box.fill = look.theme().hover;
    paint::box(painter, option.rect, box);
    const int size = look.metrics().iconText();
    const QRect arrow(option.rect.right() - size - look.px(7), option.rect.center().y() - size / 2 + 1, size, size);
    const bool enabled = state & QStyle::State_Enabled;
    look.icons().paint(painter, arrow, Icon::ChevronDown, enabled ? look.theme().text2 : look.theme().disabled);
}

void checkMark(const Look& look, const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = look.theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    paint::box(painter, option.rect,
        {.fill = !on       ? theme.raised
                 : enabled ? theme.accent
                           : theme.disabled,
            .border = on        ? QColor(Qt::transparent)
                      : enabled ? theme.ctl
                                : theme.line,
            .radius = look.metrics().radiusSmall()});
    const Icon mark = option.state & QStyle::State_NoChange ? Icon::Minus : Icon::Check;
    if (on)
        look.icons().paint(painter, option.rect.adjusted(1, 1, -1, -1), mark, theme.onaccent);
}

void radioMark(const Look& look, const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = look.theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor colour = !enabled ? theme.disabled : on ? theme.accent : theme.ctl;
    const QPointF centre = QRectF(option.rect).center();
    paint::dot(painter, centre, option.rect.width(), theme.raised);
    paint::ring(painter, centre, option.rect.width(), colour, on ? 2 : 1.5);
    if (on)
        paint::dot(painter, centre, option.rect.width() * 0.5, colour);
}

void progressBar(const Look& look, const QStyleOptionProgressBar& option, QPainter& painter)
{
    const qreal height = look.metrics().exact(4);
    QRectF track = option.rect;
    track.setTop(track.center().y() - height / 2);
    track.setHeight(height);
    paint::box(painter, track, {.fill = look.theme().sunken, .radius = height / 2});
    const int range = option.maximum - option.minimum;
    if (range <= 0)
        return;
    QRectF done = track;
    done.setWidth(track.width() * (option.progress - option.minimum) / range);
    paint::box(painter, done, {.fill = look.theme().accent, .radius = height / 2});
}

void tab(const Look& look, const QStyleOptionTab& option, QPainter& painter)
{
    const Theme& theme = look.theme();
    const bool on = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QFont font = look.font(Type::Small, on ? Weight::SemiBold : Weight::Regular);
    const QColor colour = !enabled ? theme.disabled : on ? theme.text : theme.text2;
    paint::line(painter, option.rect, option.text, font, colour, Qt::AlignHCenter);
    if (on) {
        const int thickness = look.metrics().activeTab();
        const QRect bar(option.rect.left() + look.px(8), option.rect.bottom() - thickness + 1,
            option.rect.width() - look.px(16), thickness);
        painter.fillRect(bar, theme.accent);
    }
    if (hasKeyboardFocus(option) && on)
        paint::innerRing(painter, option.rect.adjusted(1, 3, -1, -3), theme.focus, look.metrics().radius());
}

void scrollBar(const Look& look, const QStyleOptionSlider& option, QPainter& painter, const QRect& thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    const int inset = look.px(1);
    const QRect inner = thumb.adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(inner.width(), inner.height()) / 2.0;
    paint::box(painter, inner, {.fill = hot ? look.theme().ctl : look.theme().line2, .radius = radius});
}

void splitter(const Look& look, const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    if (option.state & QStyle::State_Horizontal)
        painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), look.theme().line);
    else
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), look.theme().line);
}

void popup(const Look& look, const QStyleOption& option, QPainter& painter)
{
    painter.fillRect(option.rect, look.theme().raised);
    paint::box(painter, option.rect, {.fill = look.theme().raised, .border = look.theme().line2});
}

void menuItem(const Look& look, const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Theme& theme = look.theme();
    const QRect& rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paint::horizontalLine(
            painter, rect.left() + look.px(8), rect.right() - look.px(8), rect.center().y(), theme.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        paint::box(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0),
            {.fill = theme.sel, .radius = look.metrics().radius()});
    const int icon = look.metrics().icon();
    QRect glyph(rect.left() + look.px(12), rect.center().y() - icon / 2, icon, icon);
    const QColor colour = enabled ? theme.text : theme.disabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        look.icons().paint(painter, glyph, Icon::Check, enabled ? theme.accent : theme.disabled);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, glyph, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    const QRect text = rect.adjusted(look.px(36), 0, -look.px(12), 0);
    painter.setFont(look.font(Type::Small));
    painter.setPen(colour);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.front());
    if (parts.size() > 1)
        paint::line(painter, text, parts.back(), look.font(Type::Meta, Weight::Medium), theme.text3, Qt::AlignRight);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        look.icons().paint(painter, QRect(text.right() - icon, glyph.y(), icon, icon), Icon::ChevronRight, theme.text3);
}

void headerSection(const Look& look, const QStyleOptionHeader& option, QPainter& painter)
{
    painter.fillRect(option.rect, look.theme().canvas);
    paint::horizontalLine(
        painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), look.theme().line2);
}

void rowPanel(const Look& look, const QStyleOptionViewItem& option, QPainter& painter)
{
    const Theme& theme = look.theme();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, option.state & QStyle::State_Active ? theme.sel : theme.selI);
        const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                           option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
        if (first)
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(look.metrics().selectionBar(), option.rect.height())), theme.accent);
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter.fillRect(option.rect, theme.hover);
    }
}

} // namespace trato::ui::part
