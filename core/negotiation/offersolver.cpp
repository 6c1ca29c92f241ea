#include "negotiation/offers.h"
#include "negotiation/solver/dealsolver.h"

namespace trato::negotiation {

Solution OfferSolver::solve(const Situation& situation, const Wishes& wishes) const
{
    return DealSolver(m_policy, situation, m_role).solve(wishes);
}

std::vector<Offer> OfferSolver::everyLength(const Situation& situation, const Wishes& wishes) const
{
    return DealSolver(m_policy, situation, m_role).everyLength(wishes);
}

Result<Offer> OfferSolver::price(const Situation& situation, const Terms& terms, const Wishes& wishes) const
{
    return DealSolver(m_policy, situation, m_role).price(terms, wishes);
}

} // namespace trato::negotiation
