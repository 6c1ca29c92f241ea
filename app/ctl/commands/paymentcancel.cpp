#include "app/ctl/commands/paymentcancel.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/paymentproviders.h"
#include "app/ctl/values.h"
#include "negotiation/roles.h"
#include "payments/paymentrequests.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PaymentCancelCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "who was to pay"))->required();
    app.add_option("CHARGE", m_charge, QT_TRANSLATE_NOOP("ctlhelp", "the charge's id, as payment request answered it"))
        ->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"))->capture_default_str();
}

Result<void> PaymentCancelCommand::run(Context& context)
{
    TRATO_TRY(const DebtorId debtor, debtorValue(m_debtor));
    TRATO_TRY(const qint64 charge, integerValue(m_charge));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(negotiation::requireSupervisor(*database, context.user()));
    payments::PaymentRequests requests(*database, context.clock());
    TRATO_TRY(const payments::PaymentRequest request, requests.find(debtor, PaymentRequestId(charge)));
    TRATO_TRY(const auto provider, providerOf(context, request));
    if (request.isOpen())
        TRATO_CHECK(requests.withdraw(debtor, request.id, context.user(), QString::fromStdString(m_reason)));
    TRATO_TRY(const payments::PaymentRequest cancelled, requests.cancel(debtor, request.id, *provider));
    context.print(cancelled.toJson());
    return {};
}

} // namespace trato::ctl
