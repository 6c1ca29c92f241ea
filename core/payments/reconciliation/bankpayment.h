#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "money/money.h"
#include "payments/paymentrequests.h"

#include <QDate>
#include <QString>

#include <optional>

namespace trato::payments {

/// How far the day of a bank's file may lie from the day on which the provider told of the same money.
constexpr int daysApart = 5;

/// By what a payment was found to be somebody's.
enum class MatchedBy { Nothing, Txid, OurNumber, Reference, PayerAndAmount };

/// Whose a payment is, as far as can be told.
struct Match {
    MatchedBy by = MatchedBy::Nothing;
    DebtorId debtor = {};
    std::optional<PaymentRequestId> request = {}; ///< none: a debtor's debts
    CreditorId creditor = {};                     ///< without a request: whose debts; invalid: nobody can tell
    std::optional<InstalmentId> instalment = {};  ///< the one debt that it pays exactly
    int confidence = 0;                           ///< percent; `sure` and above is settled, what is below is proposed
    QString why = {};                             ///< for people, without names
    bool ambiguous = false;

    static constexpr int sure = 90;
    [[nodiscard]] bool isSure() const { return debtor.isValid() && !ambiguous && confidence >= sure; }
};

/// Of a charge what posting a payment of it takes: there may be a million of them in hand.
struct Asked {
    PaymentRequestId id = {};
    DebtorId debtor = {};
    CreditorId creditor = {};
    std::optional<AgreementId> agreement = {};
    std::optional<AgreementInstalmentId> agreementInstalment = {};
    std::optional<InstalmentId> instalment = {};
    money::Money amount = {};
    QDate due = {};
    RequestState state = RequestState::Active;

    [[nodiscard]] PaymentRequest request() const;
};

/// A payment that a bank's file tells of.
struct BankPayment {
    QString provider = {};   ///< bank, or pix when it has an endToEndId: then the provider may have told us already
    QString externalId = {}; ///< knows it again in any other file
    QString method = {};
    QString txid = {};
    QString ourNumber = {}; ///< comparable
    QString reference = {};
    QDate paidOn = {};
    QDate creditDate = {};
    money::Money amount = {};
    std::optional<money::Money> net = {};
    money::Money fee = {};
    QString payerDocument = {};
    QString payerName = {};
    QString raw = {};
    int line = 0;
    Match match = {};
    std::optional<Asked> asked = {}; ///< the charge of the match

    /// Noon of the day: banks tell no hour.
    [[nodiscard]] Instant paidAt() const;
};

} // namespace trato::payments
