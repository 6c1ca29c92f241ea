#include "app/ctl/paymentproviders.h"

#include "payments/links/linkclient.h"
#include "payments/pix/pixclient.h"
#include "payments/slips/slipprovider.h"

#include <QCoreApplication>

namespace trato::ctl {

namespace {

Failure noAccount(const Context& context, const QString& message)
{
    return failure(QStringLiteral("no_payment_account"), message.arg(context.configPath()));
}

Result<Provider> pixProvider(const Context& context, const QString& name)
{
    TRATO_TRY(const auto accounts, payments::loadPixAccounts(context.configPath()));
    for (const payments::PixAccount& account : accounts) {
        if (name.isEmpty() || account.name == name)
            return Provider(std::make_unique<payments::PixClient>(account, context.clock()));
    }
    return noAccount(context, QCoreApplication::translate("ctl", "No Pix account is configured (%1)."));
}

Result<Provider> linkProvider(const Context& context, const QString& name)
{
    TRATO_TRY(const auto accounts, payments::loadLinkAccounts(context.configPath()));
    for (const payments::LinkAccount& account : accounts) {
        if (name.isEmpty() || account.name == name)
            return payments::makeLinkClient(account, context.clock());
    }
    return noAccount(context, QCoreApplication::translate("ctl", "No account for payment links is configured (%1)."));
}

Result<Provider> slipProvider(Context& context, const QString& name)
{
    TRATO_TRY(const payments::SlipAccount account, payments::slipAccountOf(context.configPath(), name));
    TRATO_TRY(storage::Database* const database, context.database());
    return payments::makeSlipProvider(*database, context.clock(), account);
}

} // namespace

Result<Provider> paymentProvider(Context& context, payments::PaymentMethod method, const QString& account)
{
    switch (method) {
    case payments::PaymentMethod::Pix: return pixProvider(context, account);
    case payments::PaymentMethod::Link: return linkProvider(context, account);
    case payments::PaymentMethod::Boleto: return slipProvider(context, account);
    }
    Q_UNREACHABLE();
}

Result<Provider> providerOf(Context& context, const payments::PaymentRequest& request)
{
    const auto method = payments::paymentMethodFromName(request.method);
    return method ? paymentProvider(context, *method, request.account) : payments::methodUnavailable(request.method);
}

} // namespace trato::ctl
