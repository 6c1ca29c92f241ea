#include "ui/cadence/cadencechecks.h"
#include "ui/cadence/cadencepage.h"
#include "ui/cadence/playpane.h"
#include "ui/cadence/steppane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

namespace trato::ui {

void CadencePage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void CadencePage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the step and the check stand below the steps, beside each other; where that would leave the steps
/// no room one of the two stands beside them: of a draft the check, else the step.
void CadencePage::fold()
{
    const bool narrow = width() < px(820);
    const bool low = m_body != nullptr && m_body->height() < px(520);
    const bool below = narrow && !low;
    const bool tiny = narrow && low;
    m_columns->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, below ? 3 : 1);
    m_columns->setStretch(1, below ? 2 : 0);
    m_side->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pane->setVisible(!tiny || (!m_play->hasFigures() && !showsDraft()));
    m_checks->setVisible(!tiny || (!m_play->hasFigures() && showsDraft()));
    for (QWidget* const part : {static_cast<QWidget*>(m_pane), static_cast<QWidget*>(m_checks)}) {
        part->setMinimumWidth(below ? 0 : px(tiny ? 216 : 284));
        part->setMaximumWidth(below ? QWIDGETSIZE_MAX : px(tiny ? 216 : 284));
    }
    m_pane->setStrongEdges(below ? Qt::TopEdge : Qt::LeftEdge);
    m_checks->setStrongEdges(Qt::TopEdge | Qt::LeftEdge);
    // Where the figures would leave the steps no room they take it.
    m_views->setVisible(!low || !m_play->hasFigures());
    m_play->setBrief(low || narrow);
    m_play->setMaximumHeight(low ? QWIDGETSIZE_MAX : px(300));
    const bool tight = width() < px(1100);
    for (Button* const button : {m_undo, m_addStep, m_adopt})
        button->setWords(tight ? ButtonWords::GlyphOnly : ButtonWords::All);
    m_facts->setVisible(width() >= px(980));
    m_state->setVisible(width() >= px(760));
    m_view->setTight(width() < px(760));
    m_names->setMaximumWidth(px(width() < px(760) ? 120 : 240));
    m_versions->setMaximumWidth(px(width() < px(760) ? 120 : 280));
}

} // namespace trato::ui
