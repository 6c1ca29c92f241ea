#include "ui/widgets/button.h"

#include "ui/theme/paint.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QPainter>

#include <cmath>

namespace trato::ui {
namespace {

Tone glyphTone(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Filled:
    case ButtonKind::Danger:
    case ButtonKind::Care: return Tone::OnAccent;
    case ButtonKind::Quiet: return Tone::Text2;
    case ButtonKind::Outline: return Tone::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(const Look& look, const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_look(look)
    , m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    connect(&look, &Look::changed, this, [this] { refresh(); });
    setKind(kind);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setButtonKind(this, kind);
    refresh();
}

void Button::setSize(ButtonSize size) { setButtonSize(this, size); }

void Button::setGlyph(Icon icon)
{
    m_icon = icon;
    m_tone.reset();
    refresh();
}

void Button::setGlyph(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    refresh();
}

void Button::setHint(const QString& hint)
{
    m_hint = hint;
    setKeyHint(this, m_words == ButtonWords::All ? hint : QString());
}

void Button::setWords(ButtonWords words)
{
    if (words == m_words)
        return;
    if (m_words != ButtonWords::GlyphOnly)
        m_text = text();
    m_words = words;
    setText(words == ButtonWords::GlyphOnly ? QString() : m_text);
    setAccessibleName(words == ButtonWords::GlyphOnly ? m_text : QString());
    setHint(m_hint);
    mirror();
}

int Button::widthWith(ButtonWords words) const
{
    const QString& said = m_words == ButtonWords::GlyphOnly ? m_text : text();
    return buttonWidth(m_look, *this, words == ButtonWords::GlyphOnly ? QString() : said,
        words == ButtonWords::All ? m_hint : QString());
}

void Button::mirror()
{
    if (m_action == nullptr)
        return;
    setEnabled(m_action->isEnabled());
    const QString tip = m_action->toolTip();
    setToolTip(
        m_words == ButtonWords::GlyphOnly && !tip.contains(m_text) ? QStringLiteral("%1 · %2").arg(m_text, tip) : tip);
    setHint(keyText(m_action->shortcut()));
}

void Button::follow(QAction* action)
{
    if (m_action != nullptr)
        m_action->disconnect(this);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    if (action == nullptr)
        return;
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &Button::mirror);
    mirror();
}

void Button::refresh()
{
    setIconSize(m_look.metrics().square(14));
    setIcon(m_look.icon(m_icon, m_tone.value_or(glyphTone(m_kind))));
    updateGeometry();
    update();
}

IconButton::IconButton(const Look& look, Icon icon, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_look(look)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    connect(&look, &Look::changed, this, [this] { refresh(); });
    refresh();
}

void IconButton::setGlyph(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    refresh();
}

void IconButton::follow(QAction* action)
{
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    const auto sync = [this, action] {
        setEnabled(action->isEnabled());
        setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, this, sync);
    sync();
}

void IconButton::refresh()
{
    setIconSize(m_look.metrics().square(16));
    setIcon(m_look.icon(m_icon, m_tone));
    updateGeometry();
    update();
}

LinkButton::LinkButton(const Look& look, const QString& text, Type type, QWidget* parent)
    : QPushButton(text, parent)
    , m_look(look)
    , m_type(type)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LinkButton::setGlyph(Icon icon)
{
    m_icon = icon;
    updateGeometry();
}

void LinkButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize LinkButton::sizeHint() const
{
    const qreal words = m_look.figures().width(text(), m_look.font(m_type, Weight::Medium));
    const int glyph = m_icon == Icon::None ? 0 : m_look.px(14);
    return {int(std::ceil(words)) + glyph + 1, m_look.lineHeight(m_type) + m_look.px(2)};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    const QColor colour = !isEnabled() ? theme.disabled : isDown() || underMouse() ? theme.accentH : theme.tone(m_tone);
    const QFont font = m_look.font(m_type, Weight::Medium);
    painter.setPen(colour);
    m_look.figures().draw(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, text(), font);
    const int size = m_look.px(12);
    if (m_icon != Icon::None)
        m_look.icons().paint(painter, QRect(width() - size, (height() - size) / 2, size, size), m_icon, colour);
    if (underMouse() && isEnabled()) {
        const int line = (height() + m_look.lineHeight(m_type)) / 2 - m_look.px(2);
        paint::horizontalLine(painter, 0, int(m_look.figures().width(text(), font)), line, colour);
    }
}

} // namespace trato::ui
