#include "exchange/paymentfile.h"
#include "fuzz/readers.h"
#include "payments/reconciliation/statementlines.h"

#include <cstdlib>

void trato::fuzz::readPayments(QByteArrayView bytes)
{
    const auto statement = exchange::readPaymentFile(bytes.toByteArray());
    if (!statement)
        return;
    const QDate today(2026, 11, 20);
    const payments::SortedLines sorted = payments::sortLines(*statement, QStringLiteral("banco"), today);
    // Whatever the file says, what would be settled is money of days that were.
    for (const payments::BankPayment& payment : sorted.payments) {
        if (!payment.amount.isPositive() || !payment.paidOn.isValid() || payment.paidOn > today)
            std::abort();
    }
}
