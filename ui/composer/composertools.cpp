// The composer where there is little room.

#include "ui/composer/composer.h"

#include "ui/composer/filestrip.h"
#include "ui/composer/messagefield.h"
#include "ui/composer/templatepicker.h"
#include "ui/composer/windowring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace trato::ui {

QSize Composer::minimumSizeHint() const { return {m_context.look.px(280), Surface::minimumSizeHint().height()}; }

void Composer::setLow(bool low)
{
    m_low = low;
    m_picker->setRows(low ? 2 : 3);
    m_strip->setMostLines(low ? 1 : 2);
    fitLines();
    m_field->updateGeometry();
}

/// The conversation keeps its lines; where there is little room the words and the files share what is left.
void Composer::fitLines()
{
    const bool crowded = m_low && !m_strip->chips().empty();
    m_edit->setLines(m_low ? 1 : 2, crowded ? 1 : m_low ? 3 : 6);
}

void Composer::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fitTools();
}

bool Composer::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitTools();
    return Surface::event(event);
}

void Composer::fitTools()
{
    const auto isWideEnough = [this](ButtonWords words) {
        int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
        for (QWidget* tool :
            std::initializer_list<QWidget*>{m_channel, m_ring, m_window, m_undo, m_waitingLink, m_size, m_attach})
            wanted += tool->isHidden() ? 0 : tool->sizeHint().width() + m_tools->spacing();
        for (Button* tool : {m_templates, m_snippets, m_noteButton})
            wanted += tool->widthWith(words) + m_tools->spacing();
        return wanted <= width();
    };
    const ButtonWords words = isWideEnough(ButtonWords::All)     ? ButtonWords::All
                              : isWideEnough(ButtonWords::NoKey) ? ButtonWords::NoKey
                                                                 : ButtonWords::GlyphOnly;
    for (Button* tool : {m_templates, m_snippets, m_noteButton})
        tool->setWords(words);
}

} // namespace trato::ui
