#include "payments/allocation.h"

#include "debts/chargerule.h"

#include <algorithm>

namespace trato::payments {

using money::Money;

QString targetKindName(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Instalment: return QStringLiteral("instalment");
    case TargetKind::AgreementInstalment: return QStringLiteral("agreement_instalment");
    }
    Q_UNREACHABLE();
}

QString componentName(Component component)
{
    switch (component) {
    case Component::Interest: return QStringLiteral("interest");
    case Component::Fine: return QStringLiteral("fine");
    case Component::Principal: return QStringLiteral("principal");
    case Component::Surplus: return QStringLiteral("surplus");
    }
    Q_UNREACHABLE();
}

Result<AllocationOrder> allocationOrder(const QString& chargeRule)
{
    AllocationOrder order = usualOrder;
    if (chargeRule.isEmpty())
        return order;
    TRATO_TRY(const debts::ChargeRule rule, debts::ChargeRule::fromText(chargeRule));
    for (qsizetype i = 0; i < rule.allocation.size(); ++i) {
        for (const Component component : usualOrder) {
            if (componentName(component) == rule.allocation.at(i))
                order[static_cast<size_t>(i)] = component;
        }
    }
    return order;
}

Money Claim::of(Component component) const
{
    switch (component) {
    case Component::Interest: return interest;
    case Component::Fine: return fine;
    case Component::Principal: return principal;
    case Component::Surplus: break;
    }
    return {};
}

Money Allocation::paidTo(const Claim& claim, Component component) const
{
    Money sum;
    for (const Part& part : parts) {
        if (part.kind == claim.kind && part.id == claim.id && part.component == component)
            sum += part.amount;
    }
    return sum;
}

Allocation allocate(Money amount, const std::vector<Claim>& claims)
{
    Allocation result{.parts = {}, .rest = amount};
    const auto pay = [&](const Claim& claim, Component component, Money wanted) {
        const Money paid = std::min(wanted, result.rest);
        if (!paid.isPositive())
            return;
        result.parts.push_back({claim.kind, claim.id, component, paid});
        result.rest -= paid;
    };
    for (const Claim& claim : claims) {
        for (const Component component : claim.order)
            pay(claim, component, claim.of(component));
    }
    return result;
}

} // namespace trato::payments
