#pragma once

#include "base/result.h"
#include "negotiation/offer.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"

#include <memory>
#include <vector>

namespace trato::negotiation {

/// Exactly these terms, what stands against them, and what is legal closest to them.
struct Appraisal {
    Offer offer = {};
    Verdict verdict = {};              ///< breaches in words; `entitled` says who may grant it
    std::optional<Offer> nearest = {}; ///< of refused terms; within the role's own limits
};

/// Finds the deals that a policy lets a role make in one situation. What doesn't change while sliders move is worked
/// out once, when it is made; every question after that is cheap enough for each movement of a hand. Pure: the same in,
/// the same out; nothing is stored. Use one in one thread at a time.
class DealSolver final {
public:
    DealSolver(Policy policy, Situation situation, Role role);
    ~DealSolver();
    DealSolver(DealSolver&&) noexcept;
    DealSolver& operator=(DealSolver&&) noexcept;

    [[nodiscard]] const Policy& policy() const;
    [[nodiscard]] const Situation& situation() const;
    [[nodiscard]] Role role() const;
    [[nodiscard]] const Bounds& own() const;  ///< the role's limits
    [[nodiscard]] const Bounds& edge() const; ///< the policy's: beyond is outside

    /// The few offers worth making, with reasons; why a wish can't be met, with the nearest legal offer.
    [[nodiscard]] Solution solve(const Wishes& wishes) const;
    /// What the role may grant and nothing beats, by the heaviest month, the lightest first.
    [[nodiscard]] std::vector<FrontierPoint> frontier(const Wishes& wishes = {}) const;
    /// One offer for every number of instalments that is legal for the role, with its largest discount.
    [[nodiscard]] std::vector<Offer> everyLength(const Wishes& wishes) const;
    /// Exactly these terms, whatever the role may grant. Code `impossible_terms`.
    [[nodiscard]] Result<Offer> price(const Terms& terms, const Wishes& wishes = {}) const;
    /// What `price` answers, and who may grant it. Terms that no plan exists for are `impossible_terms`.
    [[nodiscard]] Result<Appraisal> appraise(const Terms& terms, const Wishes& wishes = {}) const;

private:
    struct Prepared;
    std::unique_ptr<const Prepared> m_prepared;
};

} // namespace trato::negotiation
