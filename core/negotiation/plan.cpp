#include "money/plan.h"

#include "negotiation/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

Failure impossible(const char* why)
{
    return failure(QStringLiteral("impossible_terms"), QCoreApplication::translate("negotiation", why));
}

Result<void> checkTerms(Money base, const Terms& terms, QDate today)
{
    if (terms.discount.isNegative() || !base.isPositive())
        return impossible(QT_TRANSLATE_NOOP("negotiation", "The discount leaves nothing to pay."));
    if (terms.entry.isNegative() || terms.entry >= base)
        return impossible(
            QT_TRANSLATE_NOOP("negotiation", "The entry covers the whole debt: make it a payment at once."));
    if (terms.instalments < 1)
        return impossible(QT_TRANSLATE_NOOP("negotiation", "There must be at least one instalment."));
    if (!terms.firstDue.isValid() || terms.firstDue < today || (!terms.isCash() && terms.firstDue == today))
        return impossible(QT_TRANSLATE_NOOP("negotiation", "The first due date must be after today."));
    return {};
}

Plan cashPlan(Plan plan, Money base)
{
    plan.amount = base;
    plan.total = base;
    plan.rows = {{.number = 1, .due = plan.terms.firstDue, .amount = base}};
    return plan;
}

} // namespace

Result<Plan> makePlan(Money debt, const Policy& policy, const Terms& terms, QDate today)
{
    const Money base = debt - terms.discount;
    TRATO_CHECK(checkTerms(base, terms, today));
    Plan plan{.terms = terms, .madeOn = today, .debt = debt};
    if (terms.isCash())
        return cashPlan(std::move(plan), base);
    plan.monthlyRate = policy.monthlyRate;
    const bool free = policy.monthlyRate.isZero();
    auto made = money::makePlan({.system = free ? money::PlanSystem::Equal : money::PlanSystem::Price,
        .principal = base,
        .monthlyRate = policy.monthlyRate,
        .instalments = terms.instalments,
        .start = today,
        .firstDue = terms.firstDue,
        .entry = terms.entry});
    if (!made)
        return Failure(made.error().within(QStringLiteral("impossible_terms"), made.error().message));
    plan.amount = made->instalments.front().amount;
    plan.total = made->total;
    plan.interest = made->totalInterest;
    if (made->cetYearly && !free)
        plan.cetYearly = made->cetYearly->toString(2);
    if (terms.entry.isPositive())
        plan.rows.push_back({0, std::min(today.addDays(policy.daysToEntry), terms.firstDue), terms.entry});
    for (const money::PlanInstalment& row : made->instalments)
        plan.rows.push_back({row.number, row.due, row.amount});
    return plan;
}

} // namespace trato::negotiation
