#include "app/ctl/commands/paymentrefund.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/values.h"
#include "approvals/sentbyhand.h"
#include "payments/refunds.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PaymentRefundCommand::declare(CLI::App& app)
{
    app.add_option("PAYMENT", m_payment, QT_TRANSLATE_NOOP("ctlhelp", "the payment's number"));
    app.add_option("--amount", m_amount, QT_TRANSLATE_NOOP("ctlhelp", "how much goes back"));
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"));
    auto* const approve = app.add_option(
        "--approve", m_approve, QT_TRANSLATE_NOOP("ctlhelp", "agree to a refund that another person asked for"));
    app.add_option("--decline", m_decline, QT_TRANSLATE_NOOP("ctlhelp", "say no to one, with --reason"))
        ->excludes(approve);
    app.add_flag("--by-hand", m_byHand, QT_TRANSLATE_NOOP("ctlhelp", "list those that no provider sends back"));
    auto* const sent =
        app.add_option("--sent", m_sent, QT_TRANSLATE_NOOP("ctlhelp", "one of those was sent, with --transfer"))
            ->excludes(approve);
    app.add_option(
           "--transfer", m_transfer, QT_TRANSLATE_NOOP("ctlhelp", "what names the transfer, an endToEndId for example"))
        ->needs(sent);
}

Result<void> PaymentRefundCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    payments::Refunds refunds(*database, context.clock());
    const QString reason = QString::fromStdString(m_reason);
    const auto shown = [&](Result<payments::Refund> refund) -> Result<void> {
        if (!refund)
            return Failure(refund.error());
        context.print(refund->toJson());
        return {};
    };
    if (m_byHand) {
        TRATO_TRY(const auto waiting, refunds.byHand());
        for (const payments::Refund& refund : waiting)
            context.print(refund.toJson());
        return {};
    }
    if (!m_sent.empty()) {
        TRATO_TRY(const qint64 id, integerValue(m_sent));
        return shown(approvals::recordSentByHand(
            *database, context.clock(), RefundId(id), context.user(), QString::fromStdString(m_transfer)));
    }
    if (!m_approve.empty()) {
        TRATO_TRY(const qint64 id, integerValue(m_approve));
        return shown(refunds.approve(RefundId(id), context.user()));
    }
    if (!m_decline.empty()) {
        TRATO_TRY(const qint64 id, integerValue(m_decline));
        return shown(refunds.decline(RefundId(id), context.user(), reason));
    }
    TRATO_TRY(const qint64 payment, integerValue(m_payment));
    TRATO_TRY(const auto amount, optionalAmount(m_amount));
    return shown(refunds.ask({.payment = PaymentId(payment),
        .amount = amount.value_or(money::Money()),
        .reason = reason,
        .actor = context.user()}));
}

} // namespace trato::ctl
