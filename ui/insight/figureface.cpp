#include "ui/insight/figureface.h"

#include "ui/insight/figuretip.h"
#include "ui/widgets/spoken.h"

#include <QFocusEvent>

namespace trato::ui {

FigureFace::FigureFace(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureFace::show(FigureWords words)
{
    m_words = std::move(words);
    figuretip::describe(*this, m_words);
    update();
}

void FigureFace::focusInEvent(QFocusEvent* event)
{
    LookWidget::focusInEvent(event);
    figuretip::show(*this, event->reason());
    update();
}

void FigureFace::focusOutEvent(QFocusEvent* event)
{
    LookWidget::focusOutEvent(event);
    figuretip::hide();
    update();
}

RichLine FigureFace::valueLine() const
{
    const bool there = !m_words.value.isEmpty();
    return {{there ? m_words.value : QStringLiteral("–"), there ? Tone::Text : Tone::Text3, Weight::SemiBold}};
}

} // namespace trato::ui
