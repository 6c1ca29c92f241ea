#include "engine/paymentworker.h"

namespace trato::engine {

namespace {

constexpr int filePayments = 200;

struct Unfollowed {
    qint64 file = 0;
    SettledPayment payment;
};

Unfollowed readUnfollowed(const storage::Row& row) { return {row.integer("file_id"), SettledPayment::from(row)}; }

} // namespace

/// What banks' files brought is in the ledger already, with the work that it makes; here the desk hears of it.
Result<TickReport> PaymentWorker::followFiles()
{
    TRATO_TRY(const auto unfollowed,
        m_database.all(QStringLiteral("payments/unfollowed_payments"), {{":limit", filePayments}}, readUnfollowed));
    TickReport report;
    for (const auto& [file, payment] : unfollowed) {
        // Another engine may be at it as well.
        const auto take = [&]() -> Result<bool> {
            TRATO_TRY(const qint64 mine, m_database.execute(QStringLiteral("payments/follow_up_payment"),
                                             {{":file", file}, {":payment", payment.settlement.payment}}));
            return mine == 1;
        };
        TRATO_TRY(const TickReport done, followOrLeave({payment}, take));
        report += done;
        // Those behind it would pass it by.
        if (done.failed > 0)
            break;
    }
    return report;
}

} // namespace trato::engine
