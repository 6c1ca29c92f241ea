#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "queue/moves.h"
#include "queue/workitem.h"
#include "queue/wrapup.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// What is done to each of many cases: the very command that is done to one.
using BulkStep = std::function<Result<void>(storage::Database& database, const Clock& clock, const WorkItem& item)>;

BulkStep bulkSnooze(const QString& actor, Instant until, const QString& note);
BulkStep bulkTransfer(const QString& actor, const Transfer& transfer);
/// `request` without its item; every field that the outcome asks for is asked for here too.
BulkStep bulkClose(const WrapUpRequest& request);

struct BulkRefusal {
    WorkItemId item;
    DebtorId debtor;
    QString name;
    QString code;
    QString message;
};

/// "38 leave, 4 are held back: 3 × three SMS in the week …"
struct BulkOutcome {
    int done = 0;
    std::vector<BulkRefusal> refused;

    /// Why, each with how many, the most frequent first.
    [[nodiscard]] std::vector<std::pair<QString, int>> reasons() const;
};

/// Many cases at once. A dry run does the same and takes it back: what it says is what would happen. One that is
/// refused hinders no other.
class Bulk final {
public:
    Bulk(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    Result<BulkOutcome> preview(const std::vector<WorkItemId>& items, const BulkStep& step);
    Result<BulkOutcome> run(const std::vector<WorkItemId>& items, const BulkStep& step);

private:
    Result<BulkOutcome> each(const std::vector<WorkItemId>& items, const BulkStep& step);
    Result<void> refuse(BulkOutcome& outcome, const WorkItem& item, const Error& error) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
