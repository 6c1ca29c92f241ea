#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "negotiation/role.h"
#include "negotiation/terms.h"

#include <QJsonObject>

#include <optional>
#include <vector>

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
enum class OfferKind { Cash, Short, Fits, Longest, Wished, Hardship };

/// cash, short, fits, longest, wished, hardship
QString offerKindName(OfferKind kind);

/// One thing that speaks for an offer, in words for people.
struct OfferReason {
    QString code = {}; ///< most_recovered, most_discount, lightest_month, likeliest, fits_capacity, as_wished,
                       ///< soon_paid, campaign, hardship
    QString text = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// What of a deal falls to one contract. The shares of a deal add up to its figures, cent by cent.
struct ContractShare {
    ContractId contract = {};
    money::Money debt = {};     ///< what is owed on it that day, with charges
    money::Money discount = {}; ///< by the ages of its own debts
    money::Money entry = {};
    money::Money total = {}; ///< of what will be paid, the entry included

    [[nodiscard]] QJsonObject toJson() const;
};

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
    CampaignUse campaign = {};              ///< what of its discount a campaign pays for
    std::vector<OfferReason> reasons = {};  ///< of an offer that the solver chose; not stored
    std::vector<ContractShare> shares = {}; ///< by contract; not stored
    /// The lowest role that may grant it by itself; none: it is outside the policy. Not stored.
    std::optional<Role> grantor = {};

    /// id, entry, instalments, amount, discount, total, first_due, kept_probability … as in the command-line contract
    [[nodiscard]] QJsonObject toJson() const;
    /// The same with reasons, contracts and who may grant it.
    [[nodiscard]] QJsonObject explained() const;
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
    /// What a higher role could grant and comes closer to the wishes than anything above: the gentlest such plan.
    std::optional<Offer> withApproval = {};
};

/// Legal terms that no other terms beat in all three: more recovered, a lighter month, likelier kept.
struct FrontierPoint {
    Terms terms = {};
    money::Money recovered = {}; ///< everything that would be paid
    money::Money month = {};     ///< the heaviest payment: an instalment or the entry
    double keptProbability = 0;  ///< an estimate, 0..1
};

} // namespace trato::negotiation
