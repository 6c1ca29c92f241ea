#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"
#include "negotiation/terms.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
class Row;
} // namespace trato::storage

namespace trato::negotiation {

/// What the debtor says they can do. What is empty is free.
struct Wishes {
    std::optional<money::Money> capacity = {}; ///< a month
    std::optional<money::Money> entry = {};
    std::optional<int> instalments = {};
    std::optional<QDate> firstDue = {};
    std::optional<int> dayOfMonth = {}; ///< 1..31, for the first instalment; the month's last day where it has less
};

/// Why an offer is among the few.
enum class OfferKind { Cash, Short, Fits, Longest, Wished };

/// cash, short, fits, longest, wished
QString offerKindName(OfferKind kind);

struct Offer {
    OfferId id = {}; ///< none until it is saved
    DebtorId debtor = {};
    CreditorId creditor = {};
    std::vector<ContractId> contracts = {};
    OfferKind kind = OfferKind::Short;
    Plan plan = {};
    double keptProbability = 0; ///< an estimate, 0..1
    qint64 policyVersion = 1;
    QString madeBy = {};
    Instant madeAt = {};
    Instant expiresAt = {};

    /// id, entry, instalments, amount, discount, total, first_due, kept_probability … as in the command-line contract
    [[nodiscard]] QJsonObject toJson() const;
};

/// A wish that can't be met, and the nearest legal thing.
struct Refusal {
    QString code = {}; ///< capacity_too_low, entry_too_low, entry_too_high, too_many_instalments, first_due_too_late …
    QString reason = {}; ///< for people
    std::optional<Offer> nearest = {};

    [[nodiscard]] QJsonObject toJson() const;
};

struct Solution {
    std::vector<Offer> offers = {}; ///< cash first, then by number of instalments; all within the role's own limits
    std::optional<Refusal> refused = {};
};

/// Finds the few offers worth making. A pure function: the same in, the same out; nothing is stored.
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

/// How likely the plan is kept, 0..1. An estimate by a logistic formula whose weights are set by judgement, not
/// learned: the heaviest month against what they can pay (`capacity`, else what a month once cost them), the share of
/// the entry, the number of instalments, and how earlier deals ended. It orders offers; it promises nothing.
double keptProbability(const Situation& situation, const Plan& plan, std::optional<money::Money> capacity);

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
