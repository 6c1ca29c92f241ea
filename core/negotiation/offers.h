#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "negotiation/offer.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"

#include <vector>

namespace trato::storage {
class Database;
class Row;
} // namespace trato::storage

namespace trato::negotiation {

/// Finds the few offers worth making, of one situation each time (DealSolver keeps one and is asked often). A pure
/// function: the same in, the same out; nothing is stored.
class OfferSolver final {
public:
    OfferSolver(Policy policy, Role role)
        : m_policy(std::move(policy))
        , m_role(role)
    {
    }

    [[nodiscard]] Solution solve(const Situation& situation, const Wishes& wishes) const;
    /// One offer for every number of instalments that is legal for the role, with its largest discount: the points
    /// behind the frontier.
    [[nodiscard]] std::vector<Offer> everyLength(const Situation& situation, const Wishes& wishes) const;
    /// Exactly these terms, whatever the role may grant (`judge` says that).
    [[nodiscard]] Result<Offer> price(const Situation& situation, const Terms& terms, const Wishes& wishes = {}) const;

private:
    Policy m_policy;
    Role m_role;
};

/// What of a plan weighs on who pays it.
struct Burden {
    money::Money amount = {};
    money::Money entry = {};
    money::Money total = {};
    int instalments = 1;
};

/// How likely the plan is kept, 0..1. An estimate by a logistic formula whose weights are set by judgement, not
/// learned: the heaviest month against what they can pay (`capacity`, else what a month once cost them), the share of
/// the entry, the number of instalments, and how earlier deals ended. It orders offers; it promises nothing.
double keptProbability(const Situation& situation, const Plan& plan, std::optional<money::Money> capacity);
double keptProbability(const Situation& situation, const Burden& burden, std::optional<money::Money> capacity);

/// The offers that were made, each until its policy's validity ends.
class Offers final {
public:
    Offers(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Stores offers, gives them their ids and announces "offer". Only what the role may grant becomes an offer: code
    /// `approval_required` (detail as in Agreements::create).
    Result<void> save(
        std::vector<Offer>& offers, const Situation& situation, const Policy& policy, Role role, const QString& actor);
    /// Codes `no_offer`, `offer_expired`.
    Result<Offer> valid(DebtorId debtor, OfferId offer);
    /// Not expired, newest first.
    Result<std::vector<Offer>> current(DebtorId debtor);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::negotiation
