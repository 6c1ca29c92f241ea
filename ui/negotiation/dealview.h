#pragma once

#include "base/clock.h"
#include "negotiation/agreements.h"
#include "negotiation/solver/dealsolver.h"
#include "ui/desk/opencase.h"

#include <memory>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// An agreement that is not in force yet: somebody's yes is missing.
struct WaitingDeal {
    AgreementId agreement = {};
    QString number = {};
    negotiation::AgreementState state = negotiation::AgreementState::AwaitingApproval; ///< or Proposed, or Accepted
    QString reason = {};                                                               ///< why it needed approval
    QString approvedBy = {};
    Instant expiresAt = {};
};

/// A contract that could be part of the deal.
struct DealContract {
    ContractId id = {};
    QString number = {};
    money::Money debt = {};
    bool included = true;
};

/// What can be offered for some wishes.
struct DealOffers {
    std::vector<negotiation::Offer> offers = {};  ///< at most four
    std::vector<negotiation::Offer> lengths = {}; ///< one legal deal for every length
    /// The last of the offers is beyond the user's own limits: somebody has to approve it.
    bool lastNeedsApproval = false;
    std::optional<negotiation::Refusal> refused = {}; ///< why a wish can't be met
};

/// Everything the negotiation panel needs of a debtor, read once; the rest is worked out from it while sliders move.
struct DealView {
    /// Asked by one thread at a time.
    std::shared_ptr<const negotiation::DealSolver> solver = {};
    negotiation::Situation situation = {};
    negotiation::Policy policy = {};
    negotiation::Bounds own = {};  ///< the negotiator's limits
    negotiation::Bounds edge = {}; ///< the policy's: beyond is outside
    DealOffers table = {};         ///< for what they said that they can pay
    /// What they said that they can pay a month, and when.
    std::optional<money::Money> capacity = {};
    Instant saidAt = {};
    std::optional<WaitingDeal> waiting = {};
    std::vector<DealContract> contracts = {}; ///< of this creditor, where there are several
};

/// For the contracts named, else for all. Codes of loadSituation and policyOf. For a pool thread.
Result<DealView> loadDeal(
    storage::Database& database, DebtorId debtor, const Clock& clock, const std::vector<ContractId>& contracts = {});

/// Pure.
DealOffers solveDeal(const negotiation::DealSolver& solver, const negotiation::Wishes& wishes);

/// "R$ 300,00 + 10 × R$ 348,17", "À vista R$ 3.055,78"
QString dealTitle(const negotiation::Plan& plan);
QString dealTitle(const negotiation::Terms& terms, money::Money amount, money::Money total);
/// "CET 19,51% a year · first on 18/12/2026"
QString dealCost(const QString& cetYearly, QDate firstDue);
/// What the composer says to offer it, in the words of the case's channel. Codes of `channelWords`.
Result<QString> dealMessage(const negotiation::Plan& plan, const OpenCase& openCase);

} // namespace trato::ui
