#include "ui/widgets/glyph.h"

#include <QPainter>

namespace trato::ui {

Glyph::Glyph(const Look& look, Icon icon, Tone tone, int size, QWidget* parent)
    : LookWidget(look, parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setGlyph(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Glyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    look().icons().paint(painter, rect(), m_icon, theme().tone(m_tone));
}

} // namespace trato::ui
