#pragma once

#include "base/clock.h"
#include "negotiation/agreements.h"
#include "payments/paymentrequests.h"

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// What the payment panel shows: the request that is open (or the last one), the agreement behind it, and what is due.
struct PaymentView {
    std::optional<payments::PaymentRequest> request;
    std::optional<negotiation::Agreement> agreement;
    QString receiver; ///< who will be paid, as the creditor is registered
    QString receiverDocument;
    Instant sentAt; ///< the code left for the debtor
    Instant readAt;
    Instant paidAt;
    int recalled = 0; ///< messages taken back when it was paid
    struct Part {
        QString component; ///< interest, fine, principal, surplus
        qint64 cents = 0;
    };
    std::vector<Part> parts; ///< how the payment was used

    /// A charge of what is to be paid next is on its way or there.
    [[nodiscard]] bool isAsked() const;
};

Result<PaymentView> loadPayment(storage::Database& database, DebtorId debtor, const Clock& clock);

/// The message that carries the code; Portuguese, as everything said to debtors.
QString paymentMessage(const payments::PaymentRequest& request, const QString& receiver);

} // namespace trato::ui
