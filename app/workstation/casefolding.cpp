// The open case in a narrow or low window.

#include "app/workstation/casepage.h"
#include "ui/composer/composer.h"
#include "ui/debtor/caseheader.h"
#include "ui/debtor/referencepanels.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace trato::workstation {

using namespace ui;

namespace {

/// Below this height, at 100 %, the header folds and the wrap-up sheet takes the timeline's place.
constexpr int lowBelow = 540;
/// A conversation wider than this reads no better, the panel does (at 100 %).
constexpr int widestCentre = 960;
constexpr int widestPanel = 560;

} // namespace

void CasePage::setPanelsFolded(bool folded)
{
    if (folded != m_folded) {
        m_folded = folded;
        if (folded)
            layout()->removeWidget(m_column);
        else
            static_cast<QHBoxLayout*>(layout())->addWidget(m_column);
        // The keyboard does not get lost in what goes out of sight.
        if (folded && m_column->isAncestorOf(QApplication::focusWidget()))
            m_composer->takeFocus();
        m_column->setVisible(!folded && m_case.debtor.isValid());
    }
    placePanels();
}

void CasePage::setPanelsNarrow(bool narrow)
{
    m_narrow = narrow;
    placePanels();
}

void CasePage::placePanels()
{
    const Look& look = m_context.look;
    const int left = std::clamp(width() - look.px(widestCentre), look.metrics().panelColumn(), look.px(widestPanel));
    m_column->setFixedWidth(m_narrow ? look.px(320) : left);
    placeTabs();
    m_header->setFolded(m_queueFolded, m_folded);
    m_openQueue->setVisible(m_queueFolded);
    if (!m_folded)
        return;
    m_column->setGeometry(width() - m_column->width(), 0, m_column->width(), height());
    m_column->raise();
}

/// The keys beside the tabs go where the name of another panel stands beside them.
void CasePage::placeTabs()
{
    m_tabs->setTight(false);
    const int margins = m_context.look.px(12);
    const int room = m_column->width() - m_more->sizeHint().width() - margins;
    m_tabs->setTight(m_narrow || m_tabs->sizeHint().width() > room);
}

/// The task has what it asks for, the reference below it the rest.
void CasePage::placeReference()
{
    if (m_panels->currentIndex() < 0)
        return;
    const TaskPanel* const panel = m_all[static_cast<size_t>(m_panels->currentIndex())];
    const int wanted =
        panel->hasHeightForWidth() ? panel->heightForWidth(m_panels->width()) : panel->sizeHint().height();
    m_reference->setRoom(std::max(0, m_column->height() - m_tabs->sizeHint().height() - wanted));
}

bool CasePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        placeReference();
    return QWidget::eventFilter(watched, event);
}

void CasePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePanels();
    placeCentre();
}

/// Where there is little height, the conversation has it: the header is two lines, and the sheet stands alone.
void CasePage::placeCentre()
{
    m_low = height() < m_context.look.px(lowBelow);
    m_header->setLow(m_low);
    m_composer->setLow(m_low);
    m_timeline->setVisible(!m_low || !isWrappingUp());
    m_foot->setSizePolicy(
        QSizePolicy::Preferred, m_low && isWrappingUp() ? QSizePolicy::Ignored : QSizePolicy::Maximum);
    static_cast<QVBoxLayout*>(m_foot->parentWidget()->layout())
        ->setStretchFactor(m_foot, m_low && isWrappingUp() ? 1 : 0);
}

void CasePage::setQueueFolded(bool folded)
{
    m_queueFolded = folded;
    placePanels();
}

/// What was laid over the conversation goes when somebody works in it again.
void CasePage::focusMoved(QWidget* to)
{
    if (to == nullptr || !m_case.debtor.isValid() || !(m_timeline->isAncestorOf(to) || m_foot->isAncestorOf(to)))
        return;
    if (m_folded)
        m_column->hide();
    m_header->setUnfolded(false);
}

} // namespace trato::workstation
