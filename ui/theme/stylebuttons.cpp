#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVariant>

namespace trato::ui {
namespace {

/// Buttons keep their size hint; only a change event makes them ask the style again.
void sizeChanged(QAbstractButton* button)
{
    QEvent event(QEvent::ContentsRectChange);
    QCoreApplication::sendEvent(button, &event);
    button->updateGeometry();
    button->update();
}

constexpr auto kindProperty = "tratoKind";
constexpr auto sizeProperty = "tratoSize";
constexpr auto hintProperty = "tratoKeyHint";

struct Colours {
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
    QColor text;
    QColor hint;
};

Colours filled(const Theme& theme, const QColor& fill, const QColor& active, bool hot)
{
    const QColor shown = hot ? active : fill;
    return {.fill = shown, .border = shown, .text = theme.onaccent, .hint = mixed(shown, theme.onaccent, 0.8)};
}

Colours coloursOf(const Theme& theme, ButtonKind kind, QStyle::State state)
{
    const bool pressed = state & QStyle::State_Sunken;
    const bool hover = state & QStyle::State_MouseOver;
    const bool on = state & QStyle::State_On;
    if (!(state & QStyle::State_Enabled)) {
        const QColor border = kind == ButtonKind::Quiet ? QColor(Qt::transparent) : theme.line;
        return {.border = border, .text = theme.disabled, .hint = theme.disabled};
    }
    switch (kind) {
    case ButtonKind::Filled: return filled(theme, theme.accent, theme.accentH, hover || pressed);
    case ButtonKind::Danger: return filled(theme, theme.crit, mixed(theme.crit, theme.text, 0.15), hover || pressed);
    case ButtonKind::Care: return filled(theme, theme.care, mixed(theme.care, theme.text, 0.15), hover || pressed);
    case ButtonKind::Quiet: {
        const QColor fill = pressed ? theme.sunken : hover || on ? theme.hover : QColor(Qt::transparent);
        return {.fill = fill, .text = theme.text2, .hint = theme.text3};
    }
    case ButtonKind::Outline: break;
    }
    const QColor fill = pressed || on ? theme.sunken : hover ? theme.hover : theme.raised;
    return {.fill = fill, .border = theme.line2, .text = theme.text, .hint = theme.text3};
}

bool isLarge(const QWidget* widget)
{
    return widget != nullptr && widget->property(sizeProperty).toInt() == static_cast<int>(ButtonSize::Large);
}

QString hintOf(const QWidget* widget)
{
    return widget == nullptr ? QString() : widget->property(hintProperty).toString();
}

int paddingOf(const Look& look, const QWidget* widget)
{
    if (part::kindOf(widget) == ButtonKind::Quiet)
        return look.px(6);
    return look.px(isLarge(widget) ? 14 : 10);
}

QFont textFont(const Look& look, const QWidget* widget)
{
    return look.font(isLarge(widget) ? Type::Body : Type::Small, Weight::Medium);
}

struct Content {
    int icon = 0;
    int text = 0;
    int hint = 0;
    int arrow = 0;
    int gap = 0;

    [[nodiscard]] int width() const
    {
        const int parts = (icon > 0) + (text > 0) + (hint > 0) + (arrow > 0);
        return icon + text + hint + arrow + gap * std::max(0, parts - 1);
    }
};

Content wordsOf(const Look& look, const QString& text, const QString& hint, const QWidget* widget)
{
    return {
        .text = text.isEmpty() ? 0 : QFontMetrics(textFont(look, widget)).size(Qt::TextShowMnemonic, text).width() + 1,
        .hint = hint.isEmpty() ? 0 : QFontMetrics(look.font(Type::Meta, Weight::Medium)).horizontalAdvance(hint) + 1,
        .gap = look.px(6)};
}

Content contentOf(const Look& look, const QStyleOptionButton& option, const QWidget* widget)
{
    Content content = wordsOf(look, option.text, hintOf(widget), widget);
    content.icon = option.icon.isNull() ? 0 : option.iconSize.width();
    content.arrow = option.features & QStyleOptionButton::HasMenu ? look.metrics().iconText() : 0;
    return content;
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

void setButtonSize(QAbstractButton* button, ButtonSize size)
{
    button->setProperty(sizeProperty, static_cast<int>(size));
    sizeChanged(button);
}

void setKeyHint(QAbstractButton* button, const QString& hint)
{
    button->setProperty(hintProperty, hint);
    sizeChanged(button);
}

int buttonWidth(const Look& look, const QAbstractButton& button, const QString& text, const QString& hint)
{
    Content content = wordsOf(look, text, hint, &button);
    content.icon = button.icon().isNull() ? 0 : button.iconSize().width();
    if (content.text == 0 && content.hint == 0)
        return isLarge(&button) ? look.metrics().largeButton() : look.metrics().button();
    return content.width() + 2 * paddingOf(look, &button) + 2;
}

namespace part {

bool hasKeyboardFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

ButtonKind kindOf(const QWidget* widget)
{
    return widget == nullptr ? ButtonKind::Outline : static_cast<ButtonKind>(widget->property(kindProperty).toInt());
}

QSize buttonSize(const Look& look, const QStyleOptionButton& option, const QWidget* widget)
{
    const Content content = contentOf(look, option, widget);
    const int height = isLarge(widget) ? look.metrics().largeButton() : look.metrics().button();
    const int width = content.width() + 2 * paddingOf(look, widget) + 2;
    const bool iconOnly = content.icon > 0 && content.text == 0 && content.hint == 0 && content.arrow == 0;
    return {iconOnly ? height : width, height};
}

void button(const Look& look, const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const Colours colours = coloursOf(look.theme(), kindOf(widget), option.state);
    paint::box(
        painter, option.rect, {.fill = colours.fill, .border = colours.border, .radius = look.metrics().radius()});

    const QRect& rect = option.rect;
    Content content = contentOf(look, option, widget);
    const int room = rect.width() - look.px(8);
    if (content.width() > room)
        content.text = std::max(0, content.text - (content.width() - room));
    int x = rect.x() + (rect.width() - content.width()) / 2;
    const auto next = [&](int width) {
        const QRect cell(x, rect.y(), width, rect.height());
        x += width + (width > 0 ? content.gap : 0);
        return cell;
    };
    if (content.icon > 0) {
        const bool enabled = option.state & QStyle::State_Enabled;
        QRect glyph(QPoint(), option.iconSize);
        glyph.moveCenter(next(content.icon).center());
        option.icon.paint(&painter, glyph, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (content.text > 0) {
        const QFont font = textFont(look, widget);
        painter.setFont(font);
        painter.setPen(colours.text);
        const QString text =
            QFontMetrics(font).elidedText(option.text, Qt::ElideRight, content.text, Qt::TextShowMnemonic);
        painter.drawText(next(content.text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    }
    if (content.hint > 0)
        paint::line(painter, next(content.hint), hintOf(widget), look.font(Type::Meta, Weight::Medium), colours.hint);
    if (content.arrow > 0)
        look.icons().paint(painter, next(content.arrow), Icon::ChevronDown, colours.text);
}

void toolButton(const Look& look, const QStyleOptionToolButton& option, QPainter& painter)
{
    const Theme& theme = look.theme();
    const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_On);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (hot || option.state & QStyle::State_Sunken)) {
        const QColor fill = option.state & QStyle::State_Sunken ? theme.sunken : theme.hover;
        paint::box(painter, option.rect, {.fill = fill, .radius = look.metrics().radius()});
    }
    const QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
    const QColor colour = enabled ? theme.text2 : theme.disabled;
    if (option.toolButtonStyle == Qt::ToolButtonTextOnly || option.icon.isNull()) {
        paint::line(
            painter, option.rect, option.text, look.font(Type::Small, Weight::Medium), colour, Qt::AlignHCenter);
    } else if (option.toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        const QRect inner = option.rect.adjusted(look.px(6), 0, -look.px(6), 0);
        const QRect glyph(inner.x(), inner.y() + (inner.height() - option.iconSize.height()) / 2,
            option.iconSize.width(), option.iconSize.height());
        option.icon.paint(&painter, glyph, Qt::AlignCenter, mode);
        paint::line(painter, inner.adjusted(glyph.width() + look.px(6), 0, 0, 0), option.text,
            look.font(Type::Small, Weight::Medium), colour);
    } else {
        QRect glyph(QPoint(), option.iconSize);
        glyph.moveCenter(option.rect.center());
        option.icon.paint(&painter, glyph, Qt::AlignCenter, mode);
    }
}

} // namespace part
} // namespace trato::ui
