#include "app/ctl/commands/paymentmove.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/paymentproviders.h"
#include "app/ctl/values.h"
#include "payments/paymentrequests.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PaymentMoveCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "who is to pay"))->required();
    app.add_option("CHARGE", m_charge, QT_TRANSLATE_NOOP("ctlhelp", "the charge's id, as payment request answered it"))
        ->required();
    app.add_option("--due", m_due, QT_TRANSLATE_NOOP("ctlhelp", "the new due date"))->required();
}

Result<void> PaymentMoveCommand::run(Context& context)
{
    TRATO_TRY(const DebtorId debtor, debtorValue(m_debtor));
    TRATO_TRY(const qint64 charge, integerValue(m_charge));
    TRATO_TRY(const QDate due, dateValue(m_due));
    TRATO_TRY(storage::Database* const database, context.database());
    payments::PaymentRequests requests(*database, context.clock());
    TRATO_TRY(const payments::PaymentRequest request, requests.find(debtor, PaymentRequestId(charge)));
    TRATO_TRY(const auto provider, providerOf(context, request));
    TRATO_TRY(const payments::PaymentRequest moved, requests.move(debtor, request.id, due, *provider));
    context.print(moved.toJson());
    return {};
}

} // namespace trato::ctl
