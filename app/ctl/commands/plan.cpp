#include "app/ctl/commands/plan.h"

#include <QJsonArray>

namespace trato::ctl {

namespace {

QJsonObject rowObject(const money::PlanInstalment& row)
{
    return {{QStringLiteral("number"), row.number}, {QStringLiteral("due"), row.due.toString(Qt::ISODate)},
        {QStringLiteral("amount"), row.amount.toString()}, {QStringLiteral("interest"), row.interest.toString()},
        {QStringLiteral("amortisation"), row.amortisation.toString()},
        {QStringLiteral("balance"), row.balance.toString()}};
}

QJsonValue percent(const std::optional<money::Decimal>& rate, money::Rounding rounding)
{
    return rate ? QJsonValue(rate->toString(2, rounding)) : QJsonValue();
}

QJsonObject planObject(const money::Plan& plan, money::Rounding rounding)
{
    QJsonArray rows;
    for (const money::PlanInstalment& row : plan.instalments)
        rows.append(rowObject(row));
    return {{QStringLiteral("instalments"), rows}, {QStringLiteral("entry"), plan.entry.toString()},
        {QStringLiteral("total"), plan.total.toString()},
        {QStringLiteral("total_interest"), plan.totalInterest.toString()},
        {QStringLiteral("cet_monthly"), percent(plan.cetMonthly, rounding)},
        {QStringLiteral("cet_yearly"), percent(plan.cetYearly, rounding)}};
}

} // namespace

void PlanCommand::declare(CLI::App& app) { m_options.declare(app); }

Result<void> PlanCommand::run(Context& context)
{
    TRATO_TRY(const money::PlanTerms terms, m_options.read());
    TRATO_TRY(const money::Plan plan, money::makePlan(terms));
    context.print(planObject(plan, terms.rounding));
    return {};
}

} // namespace trato::ctl
