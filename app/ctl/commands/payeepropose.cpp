#include "app/ctl/commands/payeepropose.h"

#include "app/ctl/payeevalues.h"
#include "app/ctl/values.h"
#include "payments/payees.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PayeeProposeCommand::declare(CLI::App& app)
{
    app.add_option(
           "VALUE", m_value, QT_TRANSLATE_NOOP("ctlhelp", "a Pix key, bank/branch/account, or a provider's account"))
        ->required();
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("--method", m_method, QT_TRANSLATE_NOOP("ctlhelp", "pix (default), boleto or link"));
    app.add_option("--name", m_name, QT_TRANSLATE_NOOP("ctlhelp", "whose it is"));
}

Result<void> PayeeProposeCommand::run(Context& context)
{
    const QString method = m_method.empty() ? QStringLiteral("pix") : QString::fromStdString(m_method);
    const auto known = payments::paymentMethodFromName(method);
    if (!known)
        return invalidChoice(method, QStringLiteral("pix, boleto, link"));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, creditorValue(*database, m_creditor));
    TRATO_TRY(const payments::Payee payee, payments::Payees(*database, context.clock())
                                               .propose({.creditor = creditor,
                                                   .method = *known,
                                                   .value = QString::fromStdString(m_value),
                                                   .name = QString::fromStdString(m_name),
                                                   .actor = context.user()}));
    context.print(payee.toJson());
    return {};
}

} // namespace trato::ctl
