#include "negotiation/solver/dealsolver.h"

#include "negotiation/offers.h"
#include "negotiation/solver/frontier.h"
#include "negotiation/solver/reasons.h"
#include "negotiation/solver/shares.h"

#include <algorithm>
#include <tuple>

namespace trato::negotiation {

using money::Money;

struct DealSolver::Prepared {
    Policy policy;
    Situation situation;
    Role role;
    Bounds own;
    Bounds edge;
    OfferSolver solver;

    [[nodiscard]] std::optional<Role> grantorOf(const Plan& plan) const
    {
        return judge(policy, situation, plan, Role::Machine).entitled;
    }

    void complete(Offer& offer) const
    {
        offer.shares = sharesOf(policy, situation, offer.plan, role);
        offer.grantor = grantorOf(offer.plan);
    }
};

namespace {

/// How far terms are from the wanted ones: the number of instalments first, then the discount, the entry, the day.
auto distance(const Terms& terms, const Terms& wanted)
{
    return std::tuple(std::abs(terms.instalments - wanted.instalments),
        std::abs(terms.discount.cents() - wanted.discount.cents()),
        std::abs(terms.entry.cents() - wanted.entry.cents()), std::abs(terms.firstDue.daysTo(wanted.firstDue)));
}

} // namespace

DealSolver::DealSolver(Policy policy, Situation situation, Role role)
{
    Bounds own = boundsOf(policy, situation, role);
    Bounds edge = boundsOf(policy, situation, Role::Supervisor);
    OfferSolver solver(policy, role);
    m_prepared = std::make_unique<const Prepared>(
        Prepared{std::move(policy), std::move(situation), role, std::move(own), std::move(edge), std::move(solver)});
}

DealSolver::~DealSolver() = default;
DealSolver::DealSolver(DealSolver&&) noexcept = default;
DealSolver& DealSolver::operator=(DealSolver&&) noexcept = default;

const Policy& DealSolver::policy() const { return m_prepared->policy; }
const Situation& DealSolver::situation() const { return m_prepared->situation; }
Role DealSolver::role() const { return m_prepared->role; }
const Bounds& DealSolver::own() const { return m_prepared->own; }
const Bounds& DealSolver::edge() const { return m_prepared->edge; }

Solution DealSolver::solve(const Wishes& wishes) const
{
    Solution solution = m_prepared->solver.solve(m_prepared->situation, wishes);
    for (Offer& offer : solution.offers)
        m_prepared->complete(offer);
    addReasons(solution.offers, wishes);
    if (solution.refused && solution.refused->nearest)
        m_prepared->complete(*solution.refused->nearest);
    const auto beyond = OfferSolver(m_prepared->policy, Role::Supervisor).solve(m_prepared->situation, wishes).offers;
    if (!beyond.empty() && !judge(policy(), situation(), beyond.back().plan, role()).isGranted()) {
        solution.withApproval = beyond.back();
        m_prepared->complete(*solution.withApproval);
    }
    return solution;
}

std::vector<FrontierPoint> DealSolver::frontier(const Wishes& wishes) const
{
    std::vector<FrontierPoint> points;
    for (const Offer& offer : everyLength(wishes))
        points.push_back({offer.plan.terms, offer.plan.total, heaviestMonth(offer.plan), offer.keptProbability});
    return undominated(std::move(points));
}

std::vector<Offer> DealSolver::everyLength(const Wishes& wishes) const
{
    return m_prepared->solver.everyLength(m_prepared->situation, wishes);
}

Result<Offer> DealSolver::price(const Terms& terms, const Wishes& wishes) const
{
    TRATO_TRY(Offer offer, m_prepared->solver.price(m_prepared->situation, terms, wishes));
    m_prepared->complete(offer);
    return offer;
}

Result<Appraisal> DealSolver::appraise(const Terms& terms, const Wishes& wishes) const
{
    TRATO_TRY(Offer offer, price(terms, wishes));
    Verdict verdict = judge(policy(), situation(), offer.plan, role());
    Appraisal appraisal{std::move(offer), std::move(verdict), {}};
    if (appraisal.verdict.isGranted())
        return appraisal;
    for (Offer& legal : everyLength({.entry = terms.entry, .firstDue = terms.firstDue})) {
        if (!appraisal.nearest || distance(legal.plan.terms, terms) < distance(appraisal.nearest->plan.terms, terms))
            appraisal.nearest = std::move(legal);
    }
    if (appraisal.nearest)
        m_prepared->complete(*appraisal.nearest);
    return appraisal;
}

} // namespace trato::negotiation
