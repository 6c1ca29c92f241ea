#include "negotiation/solver/shares.h"

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

Situation onlyContract(const Situation& situation, ContractId contract)
{
    Situation one = situation;
    std::erase_if(one.debts, [&](const OpenDebt& debt) { return debt.contract != contract; });
    return one;
}

/// In the proportion of `ratios`; by `others` where these are all zero.
std::vector<Money> divided(Money amount, const std::vector<qint64>& ratios, const std::vector<qint64>& others)
{
    const bool any = std::any_of(ratios.begin(), ratios.end(), [](qint64 ratio) { return ratio > 0; });
    return amount.allocate(any ? ratios : others).value_or(std::vector<Money>(ratios.size()));
}

} // namespace

std::vector<ContractShare> sharesOf(const Policy& policy, const Situation& situation, const Plan& plan, Role role)
{
    std::vector<ContractShare> shares;
    std::vector<qint64> owed;
    std::vector<qint64> limits;
    for (const ContractId contract : situation.contracts()) {
        const Bounds bounds = boundsOf(policy, onlyContract(situation, contract), role);
        shares.push_back({.contract = contract, .debt = bounds.debt});
        owed.push_back(bounds.debt.cents());
        limits.push_back(plan.terms.isCash() ? bounds.cashDiscount.cents() : bounds.planDiscount.cents());
    }
    const auto discounts = divided(plan.terms.discount, limits, owed);
    std::vector<qint64> left;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].discount = discounts[i];
        left.push_back(std::max<qint64>(0, owed[i] - discounts[i].cents()));
    }
    const auto entries = divided(plan.terms.entry, left, owed);
    const auto totals = divided(plan.total, left, owed);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].entry = entries[i];
        shares[i].total = totals[i];
    }
    return shares;
}

} // namespace trato::negotiation
