#pragma once

#include "negotiation/offer.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"

#include <vector>

namespace trato::negotiation {

/// What a role may take off each contract of a situation: by it a deal's figures are divided.
class ContractLimits final {
public:
    ContractLimits(const Policy& policy, const Situation& situation, Role role);

    /// A plan divided among the contracts, by their ids: the discount by what the policy allows on each (else by what
    /// is owed), entry and total by what is left after it. Cents that are left over go to the first.
    [[nodiscard]] std::vector<ContractShare> sharesOf(const Plan& plan) const;

private:
    std::vector<ContractShare> m_contracts; ///< with what is owed
    std::vector<qint64> m_owed;
    std::vector<qint64> m_cash;
    std::vector<qint64> m_plan;
};

} // namespace trato::negotiation
