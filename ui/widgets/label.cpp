#include "ui/widgets/label.h"

#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace trato::ui {

Label::Label(const Look& look, const QString& text, TextStyle style, QWidget* parent)
    : LookWidget(look, parent)
    , m_style(style)
{
    Spoken::as(*this, QAccessible::StaticText);
    setText(text);
}

Label::Label(const Look& look, RichLine line, Type type, QWidget* parent)
    : LookWidget(look, parent)
    , m_style{.type = type}
{
    Spoken::as(*this, QAccessible::StaticText);
    setLine(std::move(line));
}

void Label::setText(const QString& text) { setLine({{text, m_style.tone, m_style.weight}}); }

void Label::setText(const QString& text, TextStyle style)
{
    if (style != m_style)
        m_line.clear();
    m_style = style;
    setText(text);
}

void Label::setLine(RichLine line)
{
    if (line == m_line && m_fullWidth >= 0)
        return;
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

QSize Label::sizeHint() const { return {int(std::ceil(fullWidth())), look().lineHeight(m_style.type)}; }

qreal Label::fullWidth() const
{
    if (m_fullWidth < 0)
        m_fullWidth = widthOf(look(), m_line, m_style.type);
    return m_fullWidth;
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
    m_fullWidth = -1;
    const QString text = plainText(m_line);
    setAccessibleName(text);
    setSizePolicy(m_elides ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateToolTip();
    updateGeometry();
    update();
}

void Label::updateToolTip()
{
    const bool cut = fullWidth() > width() + 1;
    setToolTip(cut ? plainText(m_line) : QString());
}

Paragraph::Paragraph(const Look& look, const QString& text, TextStyle style, QWidget* parent)
    : QLabel(text, parent)
    , m_look(look)
    , m_style(style)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(&look, &Look::changed, this, [this] { refresh(); });
    refresh();
}

void Paragraph::setStyle(TextStyle style)
{
    if (style == m_style)
        return;
    m_style = style;
    refresh();
}

void Paragraph::setText(const QString& text)
{
    if (text == this->text())
        return;
    forgetSizes();
    QLabel::setText(text);
}

QSize Paragraph::sizeHint() const
{
    if (!m_hint.isValid())
        m_hint = QLabel::sizeHint();
    return m_hint;
}

QSize Paragraph::minimumSizeHint() const
{
    if (!m_minimum.isValid())
        m_minimum = QLabel::minimumSizeHint();
    return m_minimum;
}

int Paragraph::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void Paragraph::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetSizes();
    QLabel::changeEvent(event);
}

void Paragraph::forgetSizes()
{
    m_hint = {};
    m_minimum = {};
    m_heights.clear();
}

void Paragraph::refresh()
{
    forgetSizes();
    setFont(m_look.font(m_style.type, m_style.weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_look.theme().tone(m_style.tone));
    setPalette(colours);
}

} // namespace trato::ui
