#include "app/ctl/commands/paymentrequest.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/paymentproviders.h"
#include "app/ctl/values.h"
#include "base/log.h"
#include "payments/paymentrequests.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

namespace {

/// An agreement (by id or number), or a debtor. The two never share an id.
Result<payments::PaymentTarget> targetOf(storage::Database& database, const Clock& clock, const std::string& text)
{
    auto agreement = agreementValue(database, clock, text);
    if (agreement)
        return payments::PaymentTarget{.debtor = agreement->debtor, .agreement = agreement->id};
    const bool number = text.find('-', 1) != std::string::npos;
    if (number || agreement.error().code != QStringLiteral("no_agreement"))
        return Failure(agreement.error());
    TRATO_TRY(const DebtorId debtor, debtorValue(text));
    return payments::PaymentTarget{.debtor = debtor};
}

/// A slip has its number before the bank hears of it: what the bank's silence leaves in doubt stays requested, and is
/// asked about under that number by this command again or by the engine.
Result<payments::PaymentRequest> askForSlip(Context& context, payments::PaymentRequests& requests,
    const payments::PaymentTarget& target, payments::PaymentProvider& provider)
{
    TRATO_TRY(const payments::PaymentRequest asked,
        requests.create(target, payments::paymentMethodName(provider.method()), provider.account(), context.user()));
    if (asked.state != payments::RequestState::Requested)
        return asked;
    TRATO_TRY(const payments::PaymentRequest slip, requests.registerWith(asked, provider));
    if (slip.state == payments::RequestState::Failed)
        return failure(QStringLiteral("provider_refused"), slip.failure);
    return slip;
}

/// At the provider first: what it refuses leaves nothing here, and a charge that nobody was shown does no harm. Of two
/// who ask for the same at once one makes the charge, and both are shown it.
Result<payments::PaymentRequest> registeredOnce(
    payments::PaymentRequests& requests, payments::PaymentRequest draft, payments::PaymentProvider& provider)
{
    TRATO_TRY(const payments::PaymentRequest charge, requests.registered(std::move(draft), provider));
    TRATO_TRY(payments::PaymentRequest stored, requests.saveOnce(charge));
    if (stored.txid != charge.txid) {
        if (const auto back = provider.cancelCharge({charge.txid, charge.reference}); !back)
            qCWarning(logPayments) << "charge not taken back" << charge.txid << back.error().code;
    }
    return stored;
}

/// Who would receive is not on the creditor's list: people at the desk of payments look at it.
Result<void> handOverWithheld(storage::Database& database, const Clock& clock, const payments::PaymentRequest& request)
{
    if (request.state != payments::RequestState::Withheld)
        return {};
    TRATO_CHECK(queue::WorkQueue(database, clock)
                    .open({.debtor = request.debtor,
                        .desk = QStringLiteral("payments"),
                        .reason = QStringLiteral("withheld_charge"),
                        .summary = request.failure}));
    return {};
}

} // namespace

void PaymentRequestCommand::declare(CLI::App& app)
{
    app.add_option("TARGET", m_target, QT_TRANSLATE_NOOP("ctlhelp", "an agreement (id or number) or a debtor"))
        ->required();
    app.add_option("--method", m_method, QT_TRANSLATE_NOOP("ctlhelp", "pix, boleto or link"))->required();
    app.add_option("--account", m_account,
        QT_TRANSLATE_NOOP("ctlhelp", "the provider's account; the first one of the configuration"));
    app.add_option("--due", m_due,
        QT_TRANSLATE_NOOP("ctlhelp", "the last day for this amount; today or the instalment's due date"));
}

Result<void> PaymentRequestCommand::run(Context& context)
{
    const QString method = QString::fromStdString(m_method);
    const auto way = payments::paymentMethodFromName(method);
    if (!way)
        return invalidChoice(method, QStringLiteral("pix, boleto, link"));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(payments::PaymentTarget target, targetOf(*database, context.clock(), m_target));
    if (!m_due.empty()) {
        TRATO_TRY(target.due, dateValue(m_due));
    }
    payments::PaymentRequests requests(*database, context.clock());
    TRATO_TRY(const Provider provider, paymentProvider(context, *way, QString::fromStdString(m_account)));
    if (*way == payments::PaymentMethod::Boleto) {
        TRATO_TRY(const payments::PaymentRequest slip, askForSlip(context, requests, target, *provider));
        TRATO_CHECK(handOverWithheld(*database, context.clock(), slip));
        context.print(slip.toJson());
        return {};
    }
    TRATO_TRY(payments::PaymentRequest request, requests.draft(target, method, provider->account(), context.user()));
    if (!request.id.isValid()) {
        TRATO_TRY(request, registeredOnce(requests, std::move(request), *provider));
    }
    if (request.state == payments::RequestState::Requested) {
        TRATO_TRY(request, requests.registerWith(request, *provider));
    }
    TRATO_CHECK(handOverWithheld(*database, context.clock(), request));
    context.print(request.toJson());
    return {};
}

} // namespace trato::ctl
