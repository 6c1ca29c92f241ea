#include "negotiation/solver/dealsolver.h"

#include "negotiation/offers.h"
#include "negotiation/solver/frontier.h"
#include "negotiation/solver/nearest.h"
#include "negotiation/solver/offersearch.h"
#include "negotiation/solver/reasons.h"
#include "negotiation/solver/shares.h"

#include <algorithm>
#include <map>

namespace trato::negotiation {

using money::Money;

struct DealSolver::Prepared {
    Policy policy;
    Situation situation;
    Role role;
    RoleBounds bounds;
    std::vector<ContractId> contracts;
    ContractLimits limits;                         ///< what the role may take off each contract
    mutable std::map<QDate, InstalmentMath> maths; ///< by first due date, as they are asked for

    [[nodiscard]] const Bounds& own() const { return bounds[static_cast<std::size_t>(role)]; }
    [[nodiscard]] const Bounds& edge() const { return bounds[static_cast<std::size_t>(Role::Supervisor)]; }

    [[nodiscard]] const InstalmentMath& math(QDate firstDue) const
    {
        return maths.try_emplace(firstDue, policy.monthlyRate, situation.today, firstDue).first->second;
    }

    [[nodiscard]] double likelihood(const LegalRoom& room, const Terms& terms, std::optional<Money> capacity) const
    {
        const qint64 discount = terms.discount.cents();
        const qint64 entry = terms.entry.cents();
        return keptProbability(situation,
            Burden{.amount = Money(room.amount(terms.instalments, discount, entry)),
                .entry = terms.entry,
                .total = Money(room.total(terms.instalments, discount, entry).value_or(0)),
                .instalments = terms.instalments},
            capacity);
    }

    [[nodiscard]] Result<Offer> price(const Terms& terms, std::optional<Money> capacity) const;
    [[nodiscard]] std::optional<Offer> withApproval(const Wishes& wishes, const ChosenDate& date) const;
};

Result<Offer> DealSolver::Prepared::price(const Terms& terms, std::optional<Money> capacity) const
{
    Offer offer{.debtor = situation.debtor, .creditor = situation.creditor, .contracts = contracts};
    TRATO_TRY(offer.plan, makePlan(own().debt, policy, terms, situation.today));
    offer.kind = terms.isCash() ? OfferKind::Cash : OfferKind::Short;
    offer.keptProbability = negotiation::keptProbability(situation, offer.plan, capacity);
    offer.policyVersion = policy.version;
    offer.grantor = judge(bounds, offer.plan, Role::Machine).entitled;
    const Role granting = std::max(role, offer.grantor.value_or(role));
    offer.campaign = bounds[static_cast<std::size_t>(granting)].campaignUse(terms);
    QDate last = std::min(situation.today.addDays(policy.offerValidDays - 1), terms.firstDue);
    if (const Campaign* const campaign = policy.campaign(offer.campaign.campaign))
        last = std::min(last, campaign->until);
    offer.expiresAt = Instant::startOfDay(last.addDays(1), deskZone());
    offer.shares = limits.sharesOf(offer.plan);
    return offer;
}

/// What they asked for where only a higher role may grant it, else the gentlest plan of that kind.
std::optional<Offer> DealSolver::Prepared::withApproval(const Wishes& wishes, const ChosenDate& date) const
{
    if (role == Role::Supervisor)
        return std::nullopt;
    const LegalRoom room(edge(), math(date.date));
    OfferSearch search(policy, situation, room, wishes);
    search.run(date);
    const auto beyond = [&](const Candidate& candidate) -> std::optional<Offer> {
        auto offer = price(candidate.terms, search.capacity());
        if (!offer || judge(bounds, offer->plan, role).isGranted())
            return std::nullopt;
        offer->kind = candidate.kind;
        return std::move(*offer);
    };
    const auto asked = std::ranges::find(search.candidates(), OfferKind::Wished, &Candidate::kind);
    auto offer = asked == search.candidates().end() ? std::nullopt : beyond(*asked);
    return offer ? std::move(offer) : beyond(search.candidates().back());
}

DealSolver::DealSolver(Policy policy, Situation situation, Role role)
{
    RoleBounds bounds = allBoundsOf(policy, situation);
    std::vector<ContractId> contracts = situation.contracts();
    ContractLimits limits(policy, situation, role);
    m_prepared = std::make_unique<const Prepared>(Prepared{
        std::move(policy), std::move(situation), role, std::move(bounds), std::move(contracts), std::move(limits), {}});
}

DealSolver::~DealSolver() = default;
DealSolver::DealSolver(DealSolver&&) noexcept = default;
DealSolver& DealSolver::operator=(DealSolver&&) noexcept = default;

const Policy& DealSolver::policy() const { return m_prepared->policy; }
const Situation& DealSolver::situation() const { return m_prepared->situation; }
Role DealSolver::role() const { return m_prepared->role; }
const Bounds& DealSolver::own() const { return m_prepared->own(); }
const Bounds& DealSolver::edge() const { return m_prepared->edge(); }

Solution DealSolver::solve(const Wishes& wishes) const
{
    const ChosenDate date = chooseFirstDue(policy(), situation(), wishes);
    const LegalRoom room(own(), m_prepared->math(date.date));
    OfferSearch search(policy(), situation(), room, wishes);
    search.run(date);
    const auto can = search.capacity();
    Solution solution{.offers = {}, .refused = search.refused(), .withApproval = {}};
    for (const Candidate& candidate : search.candidates()) {
        if (auto offer = m_prepared->price(candidate.terms, can)) {
            offer->kind = candidate.kind;
            solution.offers.push_back(std::move(*offer));
        }
    }
    addReasons(solution.offers, wishes);
    if (solution.refused) {
        const auto nearest =
            search.nearest([&](const Terms& terms) { return m_prepared->likelihood(room, terms, can); });
        if (auto offer = nearest ? m_prepared->price(*nearest, can) : Result<Offer>(failure({}, {})))
            solution.refused->nearest = std::move(*offer);
    }
    solution.withApproval = m_prepared->withApproval(wishes, date);
    return solution;
}

std::vector<FrontierPoint> DealSolver::frontier(const Wishes& wishes) const
{
    const ChosenDate date = chooseFirstDue(policy(), situation(), wishes);
    const LegalRoom room(own(), m_prepared->math(date.date));
    OfferSearch search(policy(), situation(), room, wishes);
    return frontierOf(situation(), room, wishes, search.cashTerms(), search.capacity());
}

std::vector<Offer> DealSolver::everyLength(const Wishes& wishes) const
{
    const ChosenDate date = chooseFirstDue(policy(), situation(), wishes);
    const LegalRoom room(own(), m_prepared->math(date.date));
    OfferSearch search(policy(), situation(), room, wishes);
    search.run(date);
    std::vector<Offer> offers;
    const auto add = [&](const Terms& terms) {
        if (auto offer = m_prepared->price(terms, search.capacity()))
            offers.push_back(std::move(*offer));
    };
    add(search.cashTerms());
    for (int n = 1; n <= room.longest(); ++n) {
        if (const auto terms = search.plan(n))
            add(*terms);
    }
    return offers;
}

Result<Offer> DealSolver::price(const Terms& terms, const Wishes& wishes) const
{
    return m_prepared->price(terms, wishes.capacity);
}

Result<Appraisal> DealSolver::appraise(const Terms& terms, const Wishes& wishes) const
{
    TRATO_TRY(Offer offer, price(terms, wishes));
    Appraisal appraisal{std::move(offer), {}, {}};
    appraisal.verdict = judge(m_prepared->bounds, appraisal.offer.plan, role());
    if (appraisal.verdict.isGranted())
        return appraisal;
    const QDate firstDue = std::min(terms.firstDue, own().lastFirstDue);
    const LegalRoom room(own(), m_prepared->math(std::max(firstDue, situation().today.addDays(1))));
    const auto nearest = nearestTerms(room, terms);
    if (auto legal = nearest ? price(*nearest, wishes) : Result<Offer>(failure({}, {})))
        appraisal.nearest = std::move(*legal);
    return appraisal;
}

} // namespace trato::negotiation
