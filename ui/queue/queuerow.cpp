#include "ui/queue/queuerow.h"

#include "storage/database.h"

namespace trato::ui {

Result<QueueRead> readQueue(
    storage::Database& database, const QString& user, QueueTab tab, const QueueFilter& filter, int limit, Instant now)
{
    const queue::Listing listing(database, user, now);
    QueueRead read;
    TRATO_TRY(read.rows, listing.page(tab, filter, limit));
    read.complete = std::ssize(read.rows) < limit;
    TRATO_TRY(read.counts, listing.counts());
    TRATO_TRY(read.views, queue::queueViews(database, user));
    if (read.rows.empty()) {
        TRATO_TRY(auto next, listing.page(QueueTab::Callbacks, {}, 1));
        if (!next.empty())
            read.nextCallback = std::move(next.front());
    }
    return read;
}

} // namespace trato::ui
