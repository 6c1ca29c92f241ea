// The narrow window of the negotiator's desk.

#include "app/workstation/casepage.h"
#include "app/workstation/negotiatordesk.h"
#include "ui/queue/queuecolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace trato::workstation {

using namespace ui;

namespace {

/// Width of the desk without the rail, at 100 % (tokens §7 counts the whole window).
constexpr int wideFrom = 1360 - 48;
constexpr int narrowFrom = 1120 - 48;
constexpr int stripFrom = 900 - 48;
constexpr int narrowQueue = 256;
constexpr int strip = 64;

} // namespace

bool NegotiatorDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::Wheel)
        noteActivity();
    if (watched == m_page && event->type() == QEvent::Resize)
        fold();
    if (watched == m_page && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        showQueueDrawer(false);
    return Desk::eventFilter(watched, event);
}

void NegotiatorDesk::fold()
{
    const Look& look = m_context.look;
    const int width = m_page->width();
    m_fold = width >= look.px(wideFrom)     ? Fold::Wide
             : width >= look.px(narrowFrom) ? Fold::Narrow
             : width >= look.px(stripFrom)  ? Fold::Strip
                                            : Fold::Drawers;
    m_case->setPanelsFolded(m_fold == Fold::Drawers);
    m_case->setPanelsNarrow(m_fold != Fold::Wide);
    m_case->setQueueFolded(m_fold == Fold::Strip || m_fold == Fold::Drawers);
    m_queue->setStrip(m_fold == Fold::Strip);
    const bool inRow = m_fold != Fold::Drawers;
    if (inRow && m_layout->indexOf(m_queue) < 0)
        m_layout->insertWidget(0, m_queue);
    if (!inRow)
        m_layout->removeWidget(m_queue);
    m_queue->setFixedWidth(m_fold == Fold::Strip  ? look.px(strip)
                           : m_fold == Fold::Wide ? look.metrics().queueColumn()
                                                  : look.px(narrowQueue));
    m_queue->setVisible(inRow);
}

/// Over the page, from the left: what a narrow window shows of the queue when it is asked for.
void NegotiatorDesk::showQueueDrawer(bool shown)
{
    if (m_fold != Fold::Strip && m_fold != Fold::Drawers)
        return;
    if (!shown)
        return fold();
    m_layout->removeWidget(m_queue);
    m_queue->setStrip(false);
    m_queue->setFixedWidth(m_context.look.metrics().queueColumn());
    m_queue->setGeometry(0, 0, m_queue->width(), m_page->height());
    m_queue->show();
    m_queue->raise();
}

} // namespace trato::workstation
