#pragma once

#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "negotiation/policy/debtfilter.h"

#include <QDate>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// An open instalment as it stands on the day of the talk.
struct OpenDebt {
    InstalmentId instalment = {};
    ContractId contract = {};
    QDate due = {};
    int daysLate = 0;            ///< calendar days; 0 when it is not due yet
    money::Money face = {};      ///< what the instalment was once
    money::Money principal = {}; ///< what of it is still open
    money::Money fine = {};
    money::Money interest = {};   ///< with the correction
    money::Money correction = {}; ///< of the interest: what a price index added
    DebtTraits traits = {};

    [[nodiscard]] money::Money total() const { return principal + fine + interest; }
};

/// Everything that offers are made from. One creditor: an agreement never mixes creditors.
struct Situation {
    DebtorId debtor = {};
    CreditorId creditor = {};
    QDate today = {};
    std::vector<OpenDebt> debts = {}; ///< by due date
    int keptDeals = 0;                ///< promises and agreements of this debtor that were kept
    int brokenDeals = 0;
    money::Money usualPayment = {}; ///< the largest instalment of each contract, added up: what a month once cost them
    /// What they earn a month, as they say. With it the policy's hardship rules count, and no month takes what is left
    /// of the existence minimum.
    std::optional<money::Money> income = {};
    money::Money existenceMinimum = {}; ///< by law on that day; read when the income is known

    [[nodiscard]] money::Money total() const;
    [[nodiscard]] std::vector<ContractId> contracts() const;
};

struct SituationScope {
    std::optional<CreditorId> creditor = {}; ///< else the one that is owed most
    std::vector<ContractId> contracts = {};  ///< else all
    std::optional<money::Money> income = {}; ///< a month, as they say
};

/// What is due and not in an agreement; when nothing is due yet, what comes. Codes `no_debtor`,
/// `nothing_to_negotiate`.
Result<Situation> loadSituation(
    storage::Database& database, DebtorId debtor, QDate today, const SituationScope& scope = {});

} // namespace trato::negotiation
