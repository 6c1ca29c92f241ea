// What is done with a charge: sent, put into the message, copied, asked about.

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/payments/duedateform.h"
#include "ui/payments/methodwords.h"
#include "ui/payments/paymentpanel.h"
#include "ui/payments/prooflist.h"
#include "ui/payments/refundsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/fitscroll.h"

#include <QApplication>
#include <QClipboard>

#include <utility>

namespace trato::ui {

using payments::PaymentMethod;
using payments::RequestState;

void PaymentPanel::registerActions(ActionRegistry& actions)
{
    m_proofs->registerActions();
    actions.add({.id = QStringLiteral("payment.refund"),
                    .text = tr("Send money back…"),
                    .group = tr("Payment"),
                    .icon = Icon::Undo},
        this, [this] { askRefund(); });
    m_send->follow(actions.add({.id = QStringLiteral("payment.send"),
                                   .text = tr("Send the charge"),
                                   .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                   .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")),
                                   .group = tr("Payment"),
                                   .icon = Icon::Send,
                                   .scope = ActionScope::Region,
                                   .region = this,
                                   .onMoneyPath = true},
        this, [this] { sendCode(); }));
    m_insert->follow(actions.add({.id = QStringLiteral("payment.insert"),
                                     .text = tr("Charge into the message"),
                                     .group = tr("Payment"),
                                     .icon = Icon::Enter},
        this, [this] { insertTable(); }));
    actions.add({.id = QStringLiteral("payment.insert_slip"),
                    .text = tr("Boleto into the message"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+I")),
                    .group = tr("Payment"),
                    .icon = Icon::Barcode},
        this, [this] { insertSlip(); });
    actions.add({.id = QStringLiteral("payment.copy"),
                    .text = tr("Copy the code of the charge"),
                    .group = tr("Payment"),
                    .icon = Icon::Copy},
        this, [this] { copyCode(); });
    actions.add({.id = QStringLiteral("payment.other_day"),
                    .text = tr("Another due day for the instalment"),
                    .group = tr("Payment"),
                    .icon = Icon::Calendar},
        this, [this] {
            Q_EMIT panelRequested(id());
            m_otherDay->setOpen(true);
            m_dueDate->takeFocus();
            // Once it has its place.
            QMetaObject::invokeMethod(
                this, [this] { m_scroll->ensureWidgetVisible(m_dueDate); }, Qt::QueuedConnection);
        });
    m_askNow->follow(actions.add({.id = QStringLiteral("payment.ask_now"),
                                     .text = tr("Ask the bank now"),
                                     .group = tr("Payment"),
                                     .icon = Icon::Retry},
        this, [this] { askNow(); }));
    m_withdraw->follow(actions.add({.id = QStringLiteral("payment.withdraw"),
                                       .text = tr("Cancel a charge…"),
                                       .sequence = QKeySequence(QStringLiteral("Ctrl+Delete")),
                                       .group = tr("Payment"),
                                       .icon = Icon::Ban,
                                       .scope = ActionScope::Region,
                                       .region = this},
        this, [this] { askToWithdraw(); }));
    const std::pair<PaymentMethod, QString> methods[] = {{PaymentMethod::Pix, tr("Pay by Pix")},
        {PaymentMethod::Boleto, tr("Pay by boleto")}, {PaymentMethod::Link, tr("Pay by link")}};
    for (const auto& [method, text] : methods) {
        actions.add({.id = QStringLiteral("payment.") + payments::paymentMethodName(method),
                        .text = text,
                        .group = tr("Payment"),
                        .icon = Icon::Wallet},
            this, [this, method = method] {
                Q_EMIT panelRequested(id());
                choose(method);
            });
    }
}

void PaymentPanel::sendCode()
{
    if (!m_view || !m_view->request || !m_view->request->canBeSent())
        return;
    if (const auto words = paymentMessage(*m_view->request, m_view->receiver, m_case))
        Q_EMIT sendRequested(*words, QStringLiteral("payment"));
}

bool PaymentPanel::insertCharge(const payments::PaymentRequest* charge)
{
    if (charge == nullptr || !m_case.mine)
        return false;
    const auto words = paymentMessage(*charge, m_view->receiver, m_case);
    if (words)
        Q_EMIT insertRequested(*words);
    return words.has_value();
}

/// The charge that is shown; else the one that can be paid, Pix before the others.
bool PaymentPanel::insertTable()
{
    if (!m_view)
        return false;
    for (const PaymentMethod one : {method(), PaymentMethod::Pix, PaymentMethod::Boleto, PaymentMethod::Link}) {
        if (insertCharge(m_view->active(one)))
            return true;
    }
    return false;
}

/// Where there is none yet, the panel is opened where it can be asked for.
void PaymentPanel::insertSlip()
{
    if (!m_view || insertCharge(m_view->active(PaymentMethod::Boleto)))
        return;
    Q_EMIT panelRequested(id());
    choose(PaymentMethod::Boleto);
}

void PaymentPanel::copyCode()
{
    if (m_view && m_view->request && !paymentCode(*m_view->request).isEmpty())
        QApplication::clipboard()->setText(paymentCode(*m_view->request));
}

void PaymentPanel::chooseItem(int number)
{
    if (number == 1)
        copyCode();
}

/// The engine asks in its next round; the answer comes as a change of the case.
void PaymentPanel::askNow()
{
    if (!m_view || !m_view->request || m_view->request->state != RequestState::Active)
        return;
    const Clock* const clock = &m_context.clock;
    m_askNow->setEnabled(false);
    m_context.runner.run(
        this,
        [clock, debtor = m_case.debtor, request = m_view->request->id](
            storage::Database& database, const JobToken&) -> Result<bool> {
            TRATO_CHECK(payments::PaymentRequests(database, *clock).askSoon(debtor, request));
            return true;
        },
        [this, debtor = m_case.debtor](const Result<bool>& asked) {
            m_askNow->setEnabled(true);
            if (debtor != m_case.debtor)
                return;
            if (asked)
                m_askNow->setText(tr("The bank is asked"));
            sayProblem(asked ? QString() : asked.error().message);
        });
}

/// From the case; a second person answers it in theirs.
void PaymentPanel::askRefund()
{
    if (!m_view || !m_case.debtor.isValid())
        return;
    if (!m_refund) {
        m_refund = new RefundSheet(m_context, window());
        connect(m_refund, &RefundSheet::asked, this, &PaymentPanel::caseChanged);
    }
    m_refund->ask(m_case.debtor);
}

} // namespace trato::ui
