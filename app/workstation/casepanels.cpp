// The panels of a case: which one is open, and what of it is done from anywhere.

#include "app/workstation/casepage.h"
#include "ui/casework/careguidepanel.h"
#include "ui/composer/composer.h"
#include "ui/timeline/timelineview.h"

#include <QStackedWidget>

#include <algorithm>

namespace trato::workstation {

using namespace ui;

void CasePage::chooseItem(int number)
{
    if (m_panels->currentIndex() >= 0)
        m_all[static_cast<size_t>(m_panels->currentIndex())]->chooseItem(number);
}

/// What the open panel offers; else the charge, else the offer. With nothing on the table yet the charge can be asked
/// for.
void CasePage::insertTable()
{
    if (m_panels->currentIndex() >= 0 && m_all[static_cast<size_t>(m_panels->currentIndex())]->insertTable())
        return;
    for (const char* id : {"payment", "negotiation"}) {
        const auto found = std::find_if(
            m_all.begin(), m_all.end(), [id](const TaskPanel* one) { return one->id() == QLatin1StringView(id); });
        if (found != m_all.end() && (*found)->insertTable())
            return;
    }
    openPanel(QStringLiteral("payment"));
}

QString CasePage::currentPanel() const
{
    return m_panels->currentIndex() < 0 ? QString() : m_all[static_cast<size_t>(m_panels->currentIndex())]->id();
}

void CasePage::openPanel(const QString& id)
{
    showPanel(id);
    if (currentPanel() == id)
        m_all[static_cast<size_t>(m_panels->currentIndex())]->takeFocus();
}

/// Marks the case as care; in a care case it says that the machine read it right.
void CasePage::openCare()
{
    if (!m_case.care)
        return openPanel(QStringLiteral("care"));
    openPanel(m_guide->id());
    m_guide->confirm();
}

void CasePage::write(const QString& text) { m_composer->insertText(text); }

void CasePage::goToLine(DebtorId debtor, InteractionId line, Instant at) { m_timeline->goTo(debtor, line, at); }

} // namespace trato::workstation
