#pragma once

#include "base/clock.h"
#include "negotiation/agreements.h"
#include "negotiation/offers.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"
#include "negotiation/terms.h"
#include "ui/desk/opencase.h"

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

/// Everything the negotiation panel needs of a debtor, read once: what is owed, what the policy allows this user and at
/// most, the few best offers, and one legal deal for every length.
struct DealView {
    negotiation::Situation situation;
    negotiation::Policy policy;
    negotiation::Bounds own;  ///< the negotiator's limits
    negotiation::Bounds edge; ///< the policy's: beyond is outside
    std::vector<negotiation::Offer> offers;
    std::vector<negotiation::Offer> lengths;
    /// The last of the offers is beyond the user's own limits: somebody has to approve it.
    bool lastNeedsApproval = false;
    /// What they said that they can pay a month, and when.
    std::optional<money::Money> capacity = {};
    Instant saidAt = {};
    std::optional<WaitingDeal> waiting = {};
};

/// Codes of loadSituation and policyOf. For a pool thread.
Result<DealView> loadDeal(storage::Database& database, DebtorId debtor, const Clock& clock);

/// Exactly these terms, priced, with what stands against them. Pure.
struct PricedDeal {
    negotiation::Offer offer;
    negotiation::Verdict verdict;
};
Result<PricedDeal> priceDeal(const DealView& view, const negotiation::Terms& terms);

/// "R$ 300,00 + 10 × R$ 348,17", "À vista R$ 3.055,78"
QString dealTitle(const negotiation::Plan& plan);
QString dealTitle(const negotiation::Terms& terms, money::Money amount, money::Money total);
/// "CET 19,51% a year · first on 18/12/2026"
QString dealCost(const QString& cetYearly, QDate firstDue);
/// What the composer says to offer it, in the words of the case's channel. Codes of `channelWords`.
Result<QString> dealMessage(const negotiation::Plan& plan, const OpenCase& openCase);

} // namespace trato::ui
