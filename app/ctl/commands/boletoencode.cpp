#include "app/ctl/commands/boletoencode.h"

#include "app/ctl/values.h"
#include "payments/boleto/boletocode.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void BoletoEncodeCommand::declare(CLI::App& app)
{
    app.add_option("--bank", m_bank, QT_TRANSLATE_NOOP("ctlhelp", "the bank's number, three digits"))->required();
    app.add_option("--free-field", m_freeField, QT_TRANSLATE_NOOP("ctlhelp", "25 digits of the bank's own"))
        ->required();
    app.add_option("--amount", m_amount, QT_TRANSLATE_NOOP("ctlhelp", "what is to be paid; 0: no amount"))->required();
    app.add_option("--due", m_due, QT_TRANSLATE_NOOP("ctlhelp", "due date"))->required();
}

Result<void> BoletoEncodeCommand::run(Context& context)
{
    TRATO_TRY(const money::Money amount, money::Money::parse(QString::fromStdString(m_amount)));
    TRATO_TRY(const QDate due, dateValue(m_due));
    TRATO_TRY(const payments::BoletoNumbers numbers, payments::encodeBoleto({.bank = QString::fromStdString(m_bank),
                                                         .freeField = QString::fromStdString(m_freeField),
                                                         .amount = amount,
                                                         .due = due}));
    context.print({{QStringLiteral("barcode"), numbers.barcode}, {QStringLiteral("line"), numbers.line}});
    return {};
}

} // namespace trato::ctl
