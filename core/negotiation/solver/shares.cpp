#include "negotiation/solver/shares.h"

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

Situation onlyContract(const Situation& situation, ContractId contract)
{
    Situation one{.debtor = situation.debtor, .creditor = situation.creditor, .today = situation.today};
    std::copy_if(situation.debts.begin(), situation.debts.end(), std::back_inserter(one.debts),
        [&](const OpenDebt& debt) { return debt.contract == contract; });
    return one;
}

/// In the proportion of `ratios`; by `others` where these are all zero.
std::vector<Money> divided(Money amount, const std::vector<qint64>& ratios, const std::vector<qint64>& others)
{
    const bool any = std::any_of(ratios.begin(), ratios.end(), [](qint64 ratio) { return ratio > 0; });
    return amount.allocate(any ? ratios : others).value_or(std::vector<Money>(ratios.size()));
}

} // namespace

ContractLimits::ContractLimits(const Policy& policy, const Situation& situation, Role role)
{
    for (const ContractId contract : situation.contracts()) {
        const Bounds bounds = boundsOf(policy, onlyContract(situation, contract), role);
        m_contracts.push_back({.contract = contract, .debt = bounds.debt});
        m_owed.push_back(bounds.debt.cents());
        m_cash.push_back(bounds.cashDiscount.cents());
        m_plan.push_back(bounds.planDiscount.cents());
    }
}

std::vector<ContractShare> ContractLimits::sharesOf(const Plan& plan) const
{
    std::vector<ContractShare> shares = m_contracts;
    const auto discounts = divided(plan.terms.discount, plan.terms.isCash() ? m_cash : m_plan, m_owed);
    std::vector<qint64> left;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].discount = discounts[i];
        left.push_back(std::max<qint64>(0, m_owed[i] - discounts[i].cents()));
    }
    const auto entries = divided(plan.terms.entry, left, m_owed);
    const auto totals = divided(plan.total, left, m_owed);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].entry = entries[i];
        shares[i].total = totals[i];
    }
    return shares;
}

} // namespace trato::negotiation
