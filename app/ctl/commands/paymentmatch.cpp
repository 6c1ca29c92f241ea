#include "app/ctl/commands/paymentmatch.h"

#include "app/ctl/values.h"
#include "payments/manualmatch.h"
#include "payments/reversals.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PaymentMatchCommand::declare(CLI::App& app)
{
    app.add_option("PAYMENT", m_payment, QT_TRANSLATE_NOOP("ctlhelp", "the payment's number"))->required();
    auto* const to = app.add_option("--to", m_to, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"));
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"))->required();
    app.add_flag("--undo", m_undo, QT_TRANSLATE_NOOP("ctlhelp", "it was not theirs: it waits again"))->excludes(to);
}

Result<void> PaymentMatchCommand::run(Context& context)
{
    TRATO_TRY(const qint64 id, integerValue(m_payment));
    TRATO_TRY(storage::Database* const database, context.database());
    const PaymentId payment(id);
    const QString reason = QString::fromStdString(m_reason);
    if (m_undo) {
        TRATO_TRY(const payments::Reversal reversal,
            payments::Reversals(*database, context.clock())
                .undoMatch(
                    payment, {.kind = payments::ReversalKind::Unmatch, .actor = context.user(), .reason = reason}));
        context.print({{QStringLiteral("payment"), id}, {QStringLiteral("debtor"), reversal.debtor.value()},
            {QStringLiteral("reopened"), reversal.reopened.toString()},
            {QStringLiteral("state"), QStringLiteral("unmatched")}});
        return {};
    }
    TRATO_TRY(const qint64 debtor, integerValue(m_to));
    TRATO_TRY(const payments::Settlement settlement,
        payments::matchByHand(*database, context.clock(),
            {.payment = payment, .debtor = DebtorId(debtor), .actor = context.user(), .reason = reason}));
    context.print({{QStringLiteral("payment"), id}, {QStringLiteral("debtor"), debtor},
        {QStringLiteral("amount"), settlement.amount.toString()},
        {QStringLiteral("surplus"), settlement.surplus.toString()},
        {QStringLiteral("state"), QStringLiteral("matched")}});
    return {};
}

} // namespace trato::ctl
