#pragma once

#include "base/id.h"
#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"
#include "negotiation/agreement/lifecycle.h"
#include "negotiation/policy/campaign.h"
#include "negotiation/policy/debtfilter.h"
#include "negotiation/role.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// The largest discount on a debt that is at least `fromDays` calendar days late, in percent of what is owed that day
/// (principal, fine and interest). `cash`: everything in one payment; `plan`: an entry or more than one instalment.
struct DiscountBand {
    int fromDays = 0;
    money::Rate cash = {};
    money::Rate plan = {};
};

/// The discounts of some debts, by their age.
struct DiscountTable {
    DebtFilter debts = {};
    std::vector<DiscountBand> bands = {}; ///< ascending by fromDays, the first at 0
};

/// What can't be had together.
struct Combinations {
    int discountUpTo = 240; ///< instalments: a longer plan gets no discount
    int noEntryUpTo = 240;  ///< instalments: a longer plan needs an entry
};

/// For who earns little: smaller instalments, more of them, no entry, and the plan's discount. What a month takes
/// leaves them the existence minimum.
struct Hardship {
    money::Money maxIncome = {}; ///< a month: who earns more is not meant
    int maxInstalments = 1;
    money::Money minInstalment = {};
    Role role = Role::Negotiator; ///< the lowest that may grant it
    money::Money leaves = {};     ///< a month, where the creditor leaves more than the legal existence minimum
};

/// How far one role may go without asking: the discount is the smaller of this and the band's.
struct RoleLimits {
    money::Rate cashDiscount = {};
    money::Rate planDiscount = {};
    int maxInstalments = 1;
    money::Rate minEntry = {}; ///< percent of what is left after the discount; plans only
};

/// What a creditor lets be offered. It is data: resources/policies/default.toml shows and explains every key.
/// What the supervisor may grant is the edge of the policy: nobody goes beyond it.
struct Policy {
    QString name = {};
    qint64 version = 1;                        ///< counted by the creditor's row; offers and agreements remember it
    std::vector<DiscountTable> discounts = {}; ///< one asks nothing; no debt is in two that ask for as much
    std::vector<Campaign> campaigns = {};
    Combinations combinations = {};
    std::optional<Hardship> hardship = {};
    std::array<RoleLimits, 3> limits = {}; ///< by Role, widening
    money::Money minEntry = {};            ///< an entry is at least this
    money::Money minInstalment = {};       ///< an instalment is at least this
    money::Rate monthlyRate = {};          ///< interest on what is paid in instalments, compound, a month
    int offerValidDays = 1;                ///< calendar days, the day itself included
    int maxDaysToFirstDue = 30;            ///< calendar days from the agreement to the first instalment
    int daysToEntry = 0;                   ///< calendar days from the agreement to the entry's due date
    int graceDays = 0;                     ///< calendar days after a due date before an agreement counts as broken
    int maxPromiseDays = 10;               ///< calendar days until a promised date
    Lifecycle lifecycle = {};              ///< of agreements, from the proposal to what a broken one leaves
    bool fourEyes = false;                 ///< nobody approves what they asked for themselves
    money::Money refundOfOne{500'00};      ///< up to here one supervisor sends a payment back alone

    [[nodiscard]] const RoleLimits& limitsOf(Role role) const { return limits[static_cast<std::size_t>(role)]; }
    /// The band that a debt falls in: of the table that asks for most of what it is.
    [[nodiscard]] const DiscountBand& bandFor(int daysLate, const DebtTraits& traits = {}) const;
    [[nodiscard]] const Campaign* campaign(const QString& name) const;

    /// Code `invalid_policy`: `detail.problems` lists each with line, column, key and message: wrong syntax, unknown or
    /// missing keys, values out of range, and contradictions (a role that may do less than the one below it, a band out
    /// of order, two tables for one debt, a campaign that gives nothing or more than anybody may grant …).
    static Result<Policy> parse(QByteArrayView toml);
    /// The policy that is shipped.
    static Result<Policy> shipped();
};

/// The creditor's own policy, or the shipped one when it has none, with what its campaigns have spent. Codes
/// `no_creditor`, `invalid_policy`.
Result<Policy> policyOf(storage::Database& database, CreditorId creditor);

} // namespace trato::negotiation
