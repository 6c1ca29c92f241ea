#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "timeline/interaction.h"

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// A line of the timeline in which the debtor may have accepted.
struct YesLine {
    InteractionId id = {};
    QString channel = {}; ///< as in Interaction
    QString handle = {};
    QString text = {};
    Instant at = {};
    bool readsAsYes = false; ///< understanding took it for one when it came
};

struct YesLines {
    std::vector<YesLine> lines = {};            ///< newest first
    std::optional<InteractionId> proposed = {}; ///< the one that is most likely meant; none: nobody can tell
};

/// What the debtor wrote or said lately. Proposed is the last word on the matter if it reads as a yes, unless it
/// belongs to an earlier agreement. For a pool thread.
Result<YesLines> loadYesLines(storage::Database& database, DebtorId debtor, const Clock& clock);

} // namespace trato::ui
