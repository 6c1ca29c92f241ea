#pragma once

#include "base/clock.h"
#include "negotiation/agreements.h"
#include "payments/collectingaccounts.h"
#include "payments/paymentrequests.h"
#include "ui/desk/opencase.h"

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// What the payment panel shows: the request that is open (or the last one) by one method, the agreement behind it, and
/// every charge there was.
struct PaymentView {
    payments::PaymentMethod method = payments::PaymentMethod::Pix;
    std::vector<payments::AccountKey> accounts;    ///< who collects by which method
    std::vector<payments::PaymentRequest> charges; ///< all of them, by any method, newest first
    std::optional<payments::PaymentRequest> request;
    std::optional<negotiation::Agreement> agreement;
    QString receiver; ///< who will be paid, as the creditor is registered
    QString receiverDocument;
    Instant sentAt; ///< the code left for the debtor
    Instant readAt;
    Instant paidAt;
    bool leads = false; ///< the user may take charges back
    int recalled = 0;   ///< messages taken back when it was paid
    struct Part {
        QString component; ///< interest, fine, principal, surplus
        qint64 cents = 0;
    };
    std::vector<Part> parts; ///< how the payment was used

    /// A charge of what is to be paid next is on its way or there.
    [[nodiscard]] bool isAsked() const;
    /// The charge of what is to be paid next that can be paid by the method; none: it was not asked for.
    [[nodiscard]] const payments::PaymentRequest* active(payments::PaymentMethod by) const;
    /// Empty: nobody collects by the method.
    [[nodiscard]] QString account() const;
};

struct PaymentQuestion {
    DebtorId debtor;
    std::optional<payments::PaymentMethod> method = {}; ///< none: that of the charge that is open, else Pix
    QString user = {};
};
Result<PaymentView> loadPayment(storage::Database& database, const PaymentQuestion& question, const Clock& clock);

/// What the payer needs of it: the Pix code, the typed line as it is printed, or the address; empty: not there yet.
QString paymentCode(const payments::PaymentRequest& request);

/// The message that carries the code, in the words of the case's channel. Codes of `channelWords`.
Result<QString> paymentMessage(
    const payments::PaymentRequest& request, const QString& receiver, const OpenCase& openCase);

} // namespace trato::ui
