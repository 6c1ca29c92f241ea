// From the chosen offer to the agreement: how they said yes, or who has to approve it.

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/negotiation/closingcard.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/waiting.h"

namespace trato::ui {

using negotiation::Agreement;
using negotiation::AgreementState;

/// An agreement that somebody's yes is missing to, on top of the panel.
void NegotiationPanel::showWaiting()
{
    const std::optional<WaitingDeal> waiting = m_view ? m_view->waiting : std::nullopt;
    const bool proposed = waiting && waiting->state == AgreementState::Proposed;
    m_waiting->setVisible(waiting.has_value());
    m_accepted->setVisible(proposed);
    m_context.actions.setEnabled(
        QStringLiteral("deal.accept"), proposed && m_case.mine, tr("No agreement is on the table here."));
    if (!waiting)
        return;
    const bool awaited = waiting->state == AgreementState::AwaitingApproval;
    m_waiting->setKind(awaited ? Tone::Warn : Tone::Accent, awaited ? Icon::Hourglass : Icon::Deal);
    m_waiting->setAside(
        tr("until %1").arg(format::nearInstant(waiting->expiresAt, m_context.clock.today(), deskZone())));
    if (awaited)
        m_waiting->setTexts(tr("Agreement %1 waits for approval").arg(waiting->number), waiting->reason);
    else if (!proposed)
        m_waiting->setTexts(tr("Agreement %1 waits for its first payment").arg(waiting->number), QString());
    else
        m_waiting->setTexts(waiting->approvedBy.isEmpty()
                                ? tr("Agreement %1 is on the table").arg(waiting->number)
                                : tr("Agreement %1 was approved by %2").arg(waiting->number, waiting->approvedBy),
            tr("It is closed when they say yes."));
}

bool NegotiationPanel::isClosing() const { return m_card->isVisibleTo(this); }

void NegotiationPanel::close()
{
    if (!m_view || !m_deal || !m_case.mine)
        return;
    if (!isVisible())
        Q_EMIT panelRequested(id());
    if (isClosing())
        return m_card->takeFocus();
    const negotiation::Plan& plan = m_deal->offer.plan;
    m_card->ask({.terms = plan.terms,
        .scope = {m_view->situation.creditor, m_scope},
        .debt = plan.debt,
        .title = dealTitle(plan),
        .total = plan.total,
        .detail = m_detail->text(),
        .verdict = m_deal->verdict,
        .askedUntil = m_context.clock.today().addDays(m_view->policy.lifecycle.approvalDays - 1)});
    openCard();
}

/// The agreement on the table is the one that they accept.
void NegotiationPanel::acceptWaiting()
{
    if (!m_view || !m_view->waiting || m_view->waiting->state != AgreementState::Proposed || !m_case.mine)
        return;
    if (!isVisible())
        Q_EMIT panelRequested(id());
    const Clock* const clock = &m_context.clock;
    m_reading = m_context.runner.run(
        this,
        [clock, id = m_view->waiting->agreement](storage::Database& database, const JobToken&) {
            return negotiation::Agreements(database, *clock).find(id);
        },
        [this](const Result<Agreement>& found) {
            if (!found)
                return say(found.error().message, Tone::Crit);
            m_card->ask({.agreement = found->id,
                .title = dealTitle(found->terms, found->amount, found->total),
                .total = found->total,
                .detail = dealCost(found->cetYearly, found->terms.firstDue)});
            openCard();
        });
}

void NegotiationPanel::openCard()
{
    m_empty->hide();
    m_body->hide();
    m_card->show();
    m_card->takeFocus();
    loadLines();
}

/// Only now: nobody reads them before a deal is closed.
void NegotiationPanel::loadLines()
{
    m_reading.cancel();
    const Clock* const clock = &m_context.clock;
    m_reading = m_context.runner.run(
        this,
        [clock, debtor = m_case.debtor](
            storage::Database& database, const JobToken&) { return loadYesLines(database, debtor, *clock); },
        [this](const Result<YesLines>& lines) {
            if (isClosing())
                m_card->setLines(lines);
        });
}

void NegotiationPanel::closeCard()
{
    m_reading.cancel();
    if (!isClosing())
        return;
    m_card->rest();
    m_card->hide();
    m_body->setVisible(m_view.has_value());
}

void NegotiationPanel::answered(const ClosingAnswer& answer)
{
    if (!m_case.mine)
        return m_card->refuse(tr("The turn is not yours."));
    const Clock* const clock = &m_context.clock;
    const ClosingQuestion& question = m_card->question();
    const negotiation::Acceptance said = answer.acceptance.value_or(negotiation::Acceptance());
    negotiation::AgreementRequest request;
    request.debtor = m_case.debtor;
    request.terms = question.terms;
    request.scope = question.scope;
    request.actor = m_context.user;
    request.reason = answer.reason;
    request.beyond = question.asksApproval() ? negotiation::Beyond::AskApproval : negotiation::Beyond::Refuse;
    request.closing = answer.acceptance ? negotiation::Closing::Accepted : negotiation::Closing::Propose;
    request.acceptance = answer.acceptance;
    m_context.runner.run(
        this,
        [clock, request, said, agreement = question.agreement](storage::Database& database, const JobToken&) {
            negotiation::Agreements agreements(database, *clock);
            return agreement ? agreements.accept(*agreement, said, request.actor) : agreements.create(request);
        },
        [this, debtor = request.debtor](const Result<Agreement>& agreement) { closed(debtor, agreement); });
}

void NegotiationPanel::closed(DebtorId debtor, const Result<Agreement>& agreement)
{
    if (agreement && agreement->state == AgreementState::Active)
        Q_EMIT agreed(debtor, agreement->terms.instalments);
    // Another case is open by now: its panel is not the place to speak of this one.
    if (debtor != m_case.debtor)
        return Q_EMIT caseChanged();
    if (!agreement)
        return m_card->refuse(agreement.error().message);
    closeCard();
    Q_EMIT caseChanged();
    if (agreement->state == AgreementState::Active)
        return Q_EMIT panelRequested(QStringLiteral("payment"));
    load();
    takeFocus();
}

} // namespace trato::ui
