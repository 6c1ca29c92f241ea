#include "approvals/sentbyhand.h"

#include "queue/workqueue.h"
#include "storage/database.h"

namespace trato::approvals {

Result<payments::Refund> recordSentByHand(
    storage::Database& database, const Clock& clock, RefundId refund, const QString& actor, const QString& transfer)
{
    return database.transaction([&]() -> Result<payments::Refund> {
        TRATO_TRY(payments::Refund sent, payments::Refunds(database, clock).sent(refund, actor, transfer));
        if (sent.debtor.isValid())
            TRATO_CHECK(queue::WorkQueue(database, clock)
                            .open({.debtor = sent.debtor,
                                .desk = QStringLiteral("payments"),
                                .reason = QStringLiteral("refund_done"),
                                .summary = sent.words()}));
        return sent;
    });
}

} // namespace trato::approvals
