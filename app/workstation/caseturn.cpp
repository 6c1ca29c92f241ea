// Whose turn it is at the open case, above the message.

#include "app/workstation/casepage.h"
#include "ui/debtor/caseheader.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace trato::workstation {

using namespace ui;

void CasePage::setOthers(const std::vector<queue::Present>& others)
{
    m_header->setOthers(others);
    const auto asks = std::find_if(others.begin(), others.end(),
        [](const queue::Present& one) { return one.activity == queue::Activity::Asking; });
    m_asker = asks == others.end() ? QString() : asks->actor;
    m_holderTypes = std::any_of(others.begin(), others.end(),
        [this](const queue::Present& one) { return one.actor == m_holder && one.activity == queue::Activity::Typing; });
    showTurn();
}

void CasePage::setAsking(bool asking)
{
    m_asking = asking;
    showTurn();
}

/// Above the message: who has the turn, since when, and how to get it; or who asks for it.
void CasePage::showTurn()
{
    const bool open = m_case.debtor.isValid();
    const bool held = open && !m_case.mine && !m_holder.isEmpty();
    const bool asked = open && m_case.mine && !m_asker.isEmpty();
    m_turn->setVisible(held || asked);
    m_context.actions.setEnabled(QStringLiteral("case.ask_turn"), held, tr("Nobody else has the turn."));
    m_context.actions.setEnabled(QStringLiteral("case.hand_over"), asked, tr("Nobody asks for the turn."));
    if (held) {
        const QString since = format::time(m_holderSince.in(deskZone()).time());
        m_turn->setTexts(m_holderTypes ? tr("%1 is writing; has the turn since %2").arg(m_holder, since)
                                       : tr("%1 has the turn since %2").arg(m_holder, since),
            m_asking ? tr("You asked for it: it comes by itself when it is given.")
                     : tr("You can read. Your draft is kept."));
        m_turnDo->setText(m_asking ? tr("Ask no more") : tr("Ask for the turn"));
    } else if (asked) {
        m_turn->setTexts(tr("%1 asks for the turn").arg(m_asker), tr("Your draft stays yours."));
        m_turnDo->setText(tr("Give the turn"));
    }
}

} // namespace trato::workstation
