#pragma once

#include "base/result.h"
#include "queue/listing.h"

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

using QueueRow = queue::QueueEntry;
using QueueTab = queue::QueueKind;
using queue::QueueFilter;

/// How many rows are read at once.
constexpr int queuePage = 200;

/// The beginning of a view as it is now, and what the tabs say.
struct QueueRead {
    std::vector<QueueRow> rows;
    bool complete = true; ///< the view has no more
    queue::QueueCounts counts;
    std::optional<QueueRow> nextCallback; ///< when the view is empty
    std::vector<queue::QueueView> views;
};

/// For a pool thread.
Result<QueueRead> readQueue(
    storage::Database& database, const QString& user, QueueTab tab, const QueueFilter& filter, int limit, Instant now);

} // namespace trato::ui
