#pragma once

#include "cadence/courses.h"
#include "cadence/duestate.h"
#include "cadence/stepdecision.h"
#include "storage/bulkwriter.h"
#include "storage/database.h"

#include <vector>

namespace trato::cadence {

/// A debtor of the batch with what was decided.
struct Planned {
    const DueState* state = nullptr;
    const Course* course = nullptr;
    const Occasion* occasion = nullptr;
    StepDecision decision;
    OutboxId outbox = {};
};

/// Writes what was decided for a batch: outbox rows, the record of each decision, everybody's next place. Inside a
/// transaction of the caller.
class BatchWriter final {
public:
    BatchWriter(storage::Database& database, Instant now)
        : m_database(database)
        , m_now(now)
    {
    }

    Result<void> write(std::vector<Planned>& batch);

private:
    Result<void> writeOutbox(std::vector<Planned>& batch);
    Result<void> writeMessage(storage::BulkWriter& writer, const Planned& planned, const QString& clientId);
    Result<void> freeKeys(const std::vector<Planned*>& messages);
    Result<void> recordTrials(const std::vector<Planned*>& messages);
    Result<void> writeRuns(const std::vector<Planned>& batch);
    Result<void> moveOn(const std::vector<Planned>& batch);

    storage::Database& m_database;
    Instant m_now;
};

} // namespace trato::cadence
