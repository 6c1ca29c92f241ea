#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// Keeps the time of escalations (queue/escalation.h): it stands still while a person of the house has written and the
/// debtor has not answered; when it is over the case goes before the others, the supervisor hears of it, or whoever
/// holds it loses it, as the table says for its reason. Each case is a transaction of its own.
class Sla final {
public:
    Sla(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    struct Kept {
        int paused = 0;
        int resumed = 0;
        int breached = 0;
    };
    Result<Kept> keep();

private:
    struct Running;
    Result<void> pause(const Running& item, Instant since, Instant due);
    Result<void> breach(const Running& item);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
