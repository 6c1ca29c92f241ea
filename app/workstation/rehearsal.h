#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "training/score.h"

namespace trato::storage {
class Database;
}

namespace trato::workstation {

/// A whole attempt that somebody else made a moment ago, with good and bad moments, on the practice desk's database:
/// what the pictures of the score show.
Result<training::Score> rehearsedScore(
    storage::Database& database, const training::Speech& speech, Instant now, int number);

} // namespace trato::workstation
