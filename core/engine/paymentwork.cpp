#include "engine/paymentwork.h"

#include "queue/workqueue.h"
#include "timeline/timeline.h"

namespace trato::engine {

Result<void> openPaymentWork(storage::Database& database, const Clock& clock, const OddWork& odd)
{
    TRATO_CHECK(queue::WorkQueue(database, clock)
                    .open({.debtor = odd.debtor,
                        .desk = QStringLiteral("payments"),
                        .reason = odd.reason,
                        .summary = odd.summary}));
    TRATO_CHECK(timeline::Timeline(database).append({.debtor = odd.debtor,
        .at = clock.now(),
        .kind = QStringLiteral("payment"),
        .text = odd.summary,
        .payload = {{QStringLiteral("reason"), odd.reason}}}));
    for (const char* topic : {"timeline", "queue"})
        TRATO_CHECK(database.announce(QLatin1StringView(topic), odd.debtor));
    return {};
}

} // namespace trato::engine
