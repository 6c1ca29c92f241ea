#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// What a person did today and what of theirs still waits, for the last line of their window.
struct DeskDay {
    int cases = 0;      ///< wrapped up
    int agreements = 0; ///< made and in force
    qint64 agreedCents = 0;
    int pending = 0; ///< their messages that have not left
    struct Draft {
        DebtorId debtor;
        Instant savedAt;
    };
    std::vector<Draft> drafts;

    static Result<DeskDay> load(storage::Database& database, const QString& actor, Instant now);
};

/// ready, talking, paused (with the reason), wrapping_up: who leads the desk sees it. Announces "queue".
Result<void> setDeskState(
    storage::Database& database, const QString& actor, const QString& state, const QString& reason, Instant now);

} // namespace trato::queue
