#include "payments/paymenthistory.h"

#include "storage/database.h"

namespace trato::payments {

Result<std::vector<PastPayment>> paymentHistory(storage::Database& database, DebtorId debtor)
{
    std::vector<PastPayment> history;
    TRATO_CHECK(
        database.each(QStringLiteral("payments/payment_history"), {{":debtor", debtor}}, [&](const storage::Row& row) {
            const auto id = row.id<PaymentId>("id");
            if (history.empty() || history.back().id != id)
                history.push_back(
                    {id, money::Money(row.integer("amount_cents")), row.instant("paid_at"), row.text("state"), {}});
            if (!row.isNull("component"))
                history.back().parts.emplace_back(row.text("component"), money::Money(row.integer("part_cents")));
        }));
    return history;
}

} // namespace trato::payments
