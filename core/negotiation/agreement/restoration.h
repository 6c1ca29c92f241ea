#pragma once

#include "base/id.h"
#include "base/result.h"
#include "debts/charges.h"
#include "money/money.h"
#include "negotiation/agreement/lifecycle.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace trato::negotiation {

/// A debt inside an agreement that ends early.
struct DebtInside {
    InstalmentId instalment = {};
    money::Money fine = {};     ///< as it stood when the agreement was made
    money::Money interest = {}; ///< likewise
    debts::ChargeBasis basis = {};
};

struct PaymentInside {
    QDate paidOn = {};
    money::Money amount = {};
};

/// What an agreement comes to when it ends early.
struct EndedAgreement {
    std::vector<DebtInside> debts = {};       ///< oldest first
    std::vector<PaymentInside> payments = {}; ///< oldest first
    money::Money discount = {};
    money::Money total = {}; ///< of its instalments

    [[nodiscard]] money::Money paid() const;
};

struct RestoredDebt {
    InstalmentId instalment = {};
    money::Money settled = {};        ///< of the principal
    money::Money settledCharges = {}; ///< of fine and interest
    money::Money open = {};
    QDate chargedUntil = {};
    money::Money chargesOpen = {};
};

/// What it does to the debts. To the cent: paid + discount = what is settled of principal and charges + interest +
/// credit.
struct Restoration {
    std::vector<RestoredDebt> debts = {};
    money::Money paid = {};
    money::Money discount = {}; ///< what of the agreement's discount stands
    money::Money interest = {}; ///< what of the payments was the agreement's own interest
    money::Money credit = {};   ///< what nothing was left for

    [[nodiscard]] bool addsUp() const;
    /// paid, discount, interest, credit, debts
    [[nodiscard]] QJsonObject toJson() const;
};

/// By the rule. A pure function. Code `invalid_charges` when a debt's own rule can't be understood.
Result<Restoration> restored(const EndedAgreement& ended, RestoreRule rule);

} // namespace trato::negotiation
