#include "engine/paymentworker.h"

#include "base/log.h"

namespace trato::engine {

namespace {

constexpr int filePayments = 200;

struct Unfollowed {
    qint64 file = 0;
    payments::Settlement settlement;
};

Unfollowed readUnfollowed(const storage::Row& row)
{
    return {row.integer("file_id"), {.payment = row.id<PaymentId>("id"),
                                        .debtor = row.id<DebtorId>("debtor_id"),
                                        .amount = money::Money(row.integer("amount_cents")),
                                        .paidAt = row.instant("paid_at"),
                                        .debtorSettled = row.flag("debtor_settled"),
                                        .agreementInstalmentPaid = row.flag("instalment_paid")}};
}

} // namespace

/// What banks' files brought is in the ledger already, with the work that it makes; here the desk hears of it.
Result<TickReport> PaymentWorker::followFiles()
{
    TRATO_TRY(const auto unfollowed,
        m_database.all(QStringLiteral("payments/unfollowed_payments"), {{":limit", filePayments}}, readUnfollowed));
    TickReport report;
    for (const Unfollowed& one : unfollowed) {
        TRATO_TRY(const TickReport done, m_database.transaction([&]() -> Result<TickReport> {
            // Another engine may be at it as well.
            TRATO_TRY(const qint64 mine, m_database.execute(QStringLiteral("payments/follow_up_payment"),
                                             {{":file", one.file}, {":payment", one.settlement.payment}}));
            return mine == 1 ? settle(one.settlement) : TickReport{};
        }));
        report += done;
    }
    return report;
}

} // namespace trato::engine
