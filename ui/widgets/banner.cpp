#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace trato::ui {

Banner::Banner(const Look& look, Tone tone, Icon icon, Shape shape, QWidget* parent)
    : Surface(look, shape == Shape::Strip ? Fill::Raised : Fill::Card, parent)
    , m_tone(tone)
    , m_icon(icon)
    , m_shape(shape)
    , m_title(new Label(look, QString(), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_text(new Paragraph(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_aside(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_layout(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
{
    m_words->setSpacing(0);
    m_words->addStretch();
    m_words->addWidget(m_title);
    m_words->addWidget(m_text);
    m_words->addStretch();
    m_layout->addLayout(m_words, 1);
    m_layout->addWidget(m_aside);
    m_aside->setElides(false);
    m_aside->hide();
    m_text->hide();
    setKind(tone, icon);
    Banner::lookChanged();
}

void Banner::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void Banner::setAside(const QString& text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

Button* Banner::addButton(const QString& text)
{
    auto* button = new Button(look(), text, ButtonKind::Outline, this);
    if (m_shape == Shape::Strip) {
        m_layout->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    }
    // A panel is narrow: the words keep its width.
    m_words->addSpacing(px(6));
    m_words->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void Banner::setKind(Tone tone, Icon icon)
{
    m_tone = tone;
    m_icon = icon;
    setTone(tone);
}

QString Banner::title() const { return m_title->text(); }

void Banner::paintEvent(QPaintEvent* event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    if (m_shape == Shape::Strip)
        painter.fillRect(0, height() - 1, width(), 1,
            theme().edge(m_tone) == theme().line ? theme().line
                                                 : mixed(theme().tint(m_tone), theme().tone(m_tone), 0.18));
    const bool strip = m_shape == Shape::Strip;
    const int size = px(strip ? 20 : 16);
    const bool beside = !strip && m_title->isVisibleTo(this);
    const QRect line = beside ? m_title->geometry() : rect();
    look().icons().paint(
        painter, QRect(px(strip ? 16 : 12), line.y(), size, line.height()), m_icon, theme().tone(m_tone));
}

void Banner::lookChanged()
{
    const bool strip = m_shape == Shape::Strip;
    m_layout->setContentsMargins(px(strip ? 48 : 38), px(strip ? 9 : 7), px(strip ? 16 : 12), px(strip ? 10 : 8));
    m_layout->setSpacing(px(12));
    Surface::lookChanged();
}

} // namespace trato::ui
