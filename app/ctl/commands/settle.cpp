#include "app/ctl/commands/settle.h"

#include "app/ctl/values.h"
#include "money/earlysettlement.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>

namespace trato::ctl {

void SettleCommand::declare(CLI::App& app)
{
    m_options.declare(app);
    app.add_option("--on", m_on, QT_TRANSLATE_NOOP("ctlhelp", "the day of the settlement"))->required();
    app.add_option("--paid", m_paid, QT_TRANSLATE_NOOP("ctlhelp", "how many instalments are paid, from the first on"));
}

Result<void> SettleCommand::run(Context& context)
{
    TRATO_TRY(const money::PlanTerms terms, m_options.read());
    TRATO_TRY(const QDate on, dateValue(m_on));
    TRATO_TRY(const qint64 paid, integerValue(m_paid));
    TRATO_TRY(const money::EarlySettlement settlement,
        money::settleEarly(terms, static_cast<int>(std::clamp<qint64>(paid, -1, 1'000'000)), on));
    QJsonArray rows;
    for (const money::SettledInstalment& row : settlement.instalments)
        rows.append(QJsonObject{{QStringLiteral("number"), row.number},
            {QStringLiteral("due"), row.due.toString(Qt::ISODate)}, {QStringLiteral("amount"), row.amount.toString()},
            {QStringLiteral("present_value"), row.presentValue.toString()}});
    context.print({{QStringLiteral("on"), on.toString(Qt::ISODate)}, {QStringLiteral("instalments"), rows},
        {QStringLiteral("face"), settlement.face.toString()}, {QStringLiteral("total"), settlement.total.toString()},
        {QStringLiteral("reduction"), settlement.reduction.toString()}});
    return {};
}

} // namespace trato::ctl
