#include "payments/allocation.h"

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
        pay(claim, Component::Interest, claim.interest);
        pay(claim, Component::Fine, claim.fine);
        pay(claim, Component::Principal, claim.principal);
    }
    return result;
}

} // namespace trato::payments
