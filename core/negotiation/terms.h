#pragma once

#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"
#include "negotiation/policy.h"
#include "negotiation/policy/campaignuse.h"
#include "negotiation/situation.h"

#include <QDate>
#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace trato::negotiation {

/// What two people agree on. The rest follows from it and the policy.
struct Terms {
    money::Money entry = {};    ///< zero: none
    int instalments = 1;        ///< after the entry
    money::Money discount = {}; ///< on what is owed that day
    QDate firstDue = {};        ///< of the first instalment

    /// Everything in one payment, no interest.
    [[nodiscard]] bool isCash() const { return entry.isZero() && instalments == 1; }

    friend bool operator==(const Terms&, const Terms&) = default;
};

struct PlannedInstalment {
    int number = 0; ///< 0 is the entry
    QDate due = {};
    money::Money amount = {};
};

/// Terms worked out to the cent: the rows add up to `total`.
struct Plan {
    Terms terms = {};
    QDate madeOn = {};
    money::Money debt = {};       ///< what was owed on that day, with charges
    money::Money amount = {};     ///< of each instalment; the last carries the cents
    money::Money total = {};      ///< everything that will be paid, the entry included
    money::Money interest = {};   ///< total − (debt − discount)
    money::Rate monthlyRate = {}; ///< zero for cash
    QString cetYearly = {};       ///< percent a year, "19.51"; empty where there is none
    std::vector<PlannedInstalment> rows = {};
};

/// Code `impossible_terms` when no plan exists (discount or entry eat the whole debt, no instalment, a due date that is
/// not after the day it is made; cash may be due the same day).
Result<Plan> makePlan(money::Money debt, const Policy& policy, const Terms& terms, QDate today);

/// One way in which terms go beyond what a role may grant.
struct Breach {
    QString rule = {};    ///< discount, entry, instalments, instalment_amount, first_due, existence_minimum
    QString message = {}; ///< for people
    QString wanted = {};
    QString limit = {}; ///< amounts "1234.56", counts, dates

    [[nodiscard]] QJsonObject toJson() const;
};

struct Verdict {
    std::vector<Breach> breaches = {}; ///< against the asking role's limits; empty: granted
    std::optional<Role> entitled = {}; ///< the lowest role that may grant it; none: outside the policy

    [[nodiscard]] bool isGranted() const { return breaches.empty(); }
    /// breaches, entitled
    [[nodiscard]] QJsonObject toJson() const;
};

/// Code `approval_required`: `detail` has `approval_required` (true), `breaches`, and `entitled`, the lowest role that
/// may grant it (null: it is outside the policy, nobody may).
Failure approvalRequired(const Verdict& verdict);

/// Whether `role` may grant a plan for this situation.
Verdict judge(const Policy& policy, const Situation& situation, const Plan& plan, Role role);

/// The room that a role has, for sliders and for the solver.
struct Bounds {
    money::Money debt = {};
    money::Money cashDiscount = {}; ///< at most, a campaign's part included
    money::Money planDiscount = {}; ///< at most, a campaign's part included
    int maxInstalments = 1;
    QDate lastFirstDue = {};
    money::Money minEntryAmount = {};
    money::Rate minEntryShare = {};
    money::Money minInstalment = {};
    Combinations combinations = {};
    money::Money cashWithout = {}; ///< what could be granted without any campaign
    money::Money planWithout = {};
    QString cashCampaign = {}; ///< the one that allows the most; empty: none
    QString planCampaign = {};
    bool hardship = false;                  ///< the policy's hardship rules count
    std::optional<money::Money> spare = {}; ///< what a month may take; none: their income is not known

    /// The least entry of a plan with this discount; zero: it needs none.
    [[nodiscard]] money::Money minEntry(money::Money discount) const;
    /// The same, also by what the number of instalments asks for.
    [[nodiscard]] money::Money minEntry(money::Money discount, int instalments) const;
    /// The largest discount of such terms.
    [[nodiscard]] money::Money maxDiscount(const Terms& terms) const;
    /// What of the discount of these terms only a campaign allows.
    [[nodiscard]] CampaignUse campaignUse(const Terms& terms) const;
};

/// Discount limits are added up over the instalments, each by its own age and rounded down to the cent.
Bounds boundsOf(const Policy& policy, const Situation& situation, Role role);

/// By Role.
using RoleBounds = std::array<Bounds, 3>;
RoleBounds allBoundsOf(const Policy& policy, const Situation& situation);

/// The same as above, of bounds that are known.
Verdict judge(const RoleBounds& bounds, const Plan& plan, Role role);

} // namespace trato::negotiation
