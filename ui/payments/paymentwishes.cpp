// What providers are asked for: a charge, and that one is taken back.

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/payments/chargelist.h"
#include "ui/payments/methodwords.h"
#include "ui/payments/paymentpanel.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace trato::ui {

using payments::PaymentMethod;
using payments::RequestState;

void PaymentPanel::ask()
{
    const Clock* const clock = &m_context.clock;
    payments::PaymentTarget target{.debtor = m_case.debtor};
    if (m_view && m_view->agreement)
        target.agreement = m_view->agreement->id;
    if (!m_asking.insert(m_case.debtor).second)
        return;
    m_failure.clear();
    const PaymentMethod method = this->method();
    const QString account = m_view ? m_view->account() : QString();
    say(wordsOf(method).beingMade, tr("It can be sent in a moment."), false);
    m_context.runner.run(
        this,
        [clock, target, method, account, user = m_context.user](storage::Database& database, const JobToken&) {
            return payments::PaymentRequests(database, *clock)
                .create(target, payments::paymentMethodName(method), account, user);
        },
        [this, debtor = m_case.debtor](const Result<payments::PaymentRequest>& request) { asked(debtor, request); });
}

/// It stays while the case is read anew.
void PaymentPanel::sayFailure()
{
    m_ask->setText(tr("Try again"));
    say(wordsOf(method()).notAsked, m_failure, true);
}

void PaymentPanel::asked(DebtorId debtor, const Result<payments::PaymentRequest>& request)
{
    m_asking.erase(debtor);
    if (debtor != m_case.debtor)
        return Q_EMIT caseChanged();
    if (!request) {
        m_failure = request.error().message;
        return sayFailure();
    }
    load();
    Q_EMIT caseChanged();
}

/// Who was sent it may still pay it: that is said until the provider has answered.
void PaymentPanel::showWithdrawal()
{
    const payments::PaymentRequest& request = *m_view->request;
    const bool refused = request.state != RequestState::Withheld && !request.failure.isEmpty();
    const QString asked = tr("%1, %2: “%3”.")
                              .arg(format::dayAndTime(request.withdrawal->at, deskZone()), request.withdrawal->by,
                                  request.withdrawal->reason);
    say(refused ? tr("The provider does not cancel it") : tr("Cancelling was asked for"),
        refused
            ? tr("It says: %1 It can still be paid; the payments desk looks at it.").arg(request.failure)
            : asked + u' ' + tr("Until the provider confirms, it can still be paid. It is sent to nobody any more."),
        m_case.mine);
}

void PaymentPanel::sayProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

/// The one that is chosen in the list while the keyboard is there; else the one that is shown, or the newest that can
/// still be paid.
const payments::PaymentRequest* PaymentPanel::chargeToWithdraw() const
{
    if (!m_view)
        return nullptr;
    const auto& charges = m_view->charges;
    const auto row = static_cast<size_t>(m_charges->currentRow());
    if (m_charges->hasFocus() && row < charges.size())
        return charges[row].isOpen() ? &charges[row] : nullptr;
    if (m_view->request && m_view->request->isOpen())
        return &*m_view->request;
    const auto open = std::ranges::find_if(charges, &payments::PaymentRequest::isOpen);
    return open == charges.end() ? nullptr : &*open;
}

void PaymentPanel::askToWithdraw()
{
    const payments::PaymentRequest* const charge = chargeToWithdraw();
    if (charge == nullptr || !m_view->leads)
        return;
    if (!m_sheet)
        m_sheet = new AskSheet(m_context.look, window());
    m_sheet->ask({.title = tr("Cancel the charge: %1?").arg(chargeWords(*charge)),
        .text = tr("The provider is asked to take it back; until it confirms, it can still be paid. The debt stays as "
                   "it is: another charge can be asked for at once."),
        .placeholder = tr("Why"),
        .needsWords = true,
        .grave = true,
        .confirm = tr("Cancel the charge"),
        .done = [this, wanted = *charge](int, const QString& reason) { withdraw(wanted, reason); }});
}

/// Whoever holds the account takes it back in the next round; the answer comes as a change of the case.
void PaymentPanel::withdraw(const payments::PaymentRequest& charge, const QString& reason)
{
    m_context.runner.run(
        this,
        [clock = &m_context.clock, charge, reason, user = m_context.user](
            storage::Database& database, const JobToken&) {
            return payments::PaymentRequests(database, *clock).withdraw(charge.debtor, charge.id, user, reason);
        },
        [this, debtor = charge.debtor](const Result<payments::PaymentRequest>& asked) {
            if (debtor != m_case.debtor)
                return;
            sayProblem(asked ? QString() : asked.error().message);
            load();
            Q_EMIT caseChanged();
        });
}

} // namespace trato::ui
