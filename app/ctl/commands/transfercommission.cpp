#include "app/ctl/commands/transfercommission.h"

#include "app/ctl/payeevalues.h"
#include "app/ctl/values.h"
#include "payments/transfers/commission.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

void TransferCommissionCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("--from", m_from, QT_TRANSLATE_NOOP("ctlhelp", "the first day of the rule, yyyy-mm-dd"));
    app.add_option("--band", m_bands,
        QT_TRANSLATE_NOOP("ctlhelp", "DAYS=PERCENT for debts late up to these days, last rest=PERCENT; once for each"));
}

Result<void> TransferCommissionCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, creditorValue(*database, m_creditor));
    if (!m_bands.empty() || !m_from.empty()) {
        payments::CommissionRule rule;
        TRATO_TRY(rule.validFrom, dateValue(m_from));
        for (const std::string& text : m_bands) {
            TRATO_TRY(payments::CommissionBand band, payments::readBand(QString::fromStdString(text)));
            rule.bands.push_back(std::move(band));
        }
        TRATO_CHECK(payments::setCommission(*database, context.clock(), creditor, rule, context.user()));
    }
    TRATO_TRY(const auto commissions, payments::Commissions::of(*database, creditor));
    QJsonArray rules;
    for (const payments::CommissionRule& rule : commissions.rules())
        rules.append(QJsonObject{{QStringLiteral("from"), rule.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("bands"), rule.bandsJson()}, {QStringLiteral("set_by"), rule.setBy}});
    context.print({{QStringLiteral("rules"), rules}});
    return {};
}

} // namespace trato::ctl
