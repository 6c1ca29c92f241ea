#include "ui/widgets/label.h"

#include "ui/widgets/spoken.h"

#include <QPainter>

#include <cmath>

namespace trato::ui {

Label::Label(const Look& look, const QString& text, TextStyle style, QWidget* parent)
    : LookWidget(look, parent), m_style(style)
{
    Spoken::as(*this, QAccessible::StaticText);
    setText(text);
}

Label::Label(const Look& look, RichLine line, Type type, QWidget* parent) : LookWidget(look, parent), m_style{.type = type}
{
    Spoken::as(*this, QAccessible::StaticText);
    setLine(std::move(line));
}

void Label::setText(const QString& text) { setLine({{text, m_style.tone, m_style.weight}}); }

void Label::setText(const QString& text, TextStyle style)
{
    m_style = style;
    setText(text);
}

void Label::setLine(RichLine line)
{
    m_line = std::move(line);
    textChanged();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void Label::setElides(bool elides)
{
    m_elides = elides;
    textChanged();
}

QSize Label::sizeHint() const
{
    return {int(std::ceil(widthOf(look(), m_line, m_style.type))), look().lineHeight(m_style.type)};
}

QSize Label::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return m_elides ? QSize(std::min(size.width(), px(24)), size.height()) : size;
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLine(look(), painter, rect(), m_line, m_style.type, m_alignment);
}

void Label::resizeEvent(QResizeEvent*) { updateToolTip(); }

void Label::lookChanged() { textChanged(); }

void Label::textChanged()
{
    const QString text = plainText(m_line);
    setAccessibleName(text);
    setSizePolicy(m_elides ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateToolTip();
    updateGeometry();
    update();
}

void Label::updateToolTip()
{
    const bool cut = widthOf(look(), m_line, m_style.type) > width() + 1;
    setToolTip(cut ? plainText(m_line) : QString());
}

Paragraph::Paragraph(const Look& look, const QString& text, TextStyle style, QWidget* parent)
    : QLabel(text, parent), m_look(look), m_style(style)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(&look, &Look::changed, this, [this] { refresh(); });
    refresh();
}

void Paragraph::setStyle(TextStyle style)
{
    m_style = style;
    refresh();
}

void Paragraph::refresh()
{
    setFont(m_look.font(m_style.type, m_style.weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_look.theme().tone(m_style.tone));
    setPalette(colours);
}

} // namespace trato::ui
