#include "queue/bulk.h"

#include "parties/debtors.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <algorithm>
#include <map>
#include <optional>

namespace trato::queue {

BulkStep bulkSnooze(const QString& actor, Instant until, const QString& note)
{
    return [=](storage::Database& database, const Clock& clock, const WorkItem& item) {
        return Moves(database, clock).snooze(item.id, actor, until, note);
    };
}

BulkStep bulkTransfer(const QString& actor, const Transfer& transfer)
{
    return [=](storage::Database& database, const Clock& clock, const WorkItem& item) {
        return Moves(database, clock).transfer(item.id, actor, transfer);
    };
}

BulkStep bulkClose(const WrapUpRequest& request)
{
    return [=](storage::Database& database, const Clock& clock, const WorkItem& item) -> Result<void> {
        WrapUpRequest one = request;
        one.item = item.id;
        TRATO_CHECK(WrapUp(database, clock).save(one));
        return {};
    };
}

std::vector<std::pair<QString, int>> BulkOutcome::reasons() const
{
    std::map<QString, int> counts;
    for (const BulkRefusal& one : refused)
        ++counts[one.message];
    std::vector<std::pair<QString, int>> all(counts.begin(), counts.end());
    std::stable_sort(
        all.begin(), all.end(), [](const auto& one, const auto& other) { return one.second > other.second; });
    return all;
}

Result<void> Bulk::refuse(BulkOutcome& outcome, const WorkItem& item, const Error& error) const
{
    // Without the database there is nothing to go on with.
    if (error.code == QStringLiteral("database_unavailable") || error.code == QStringLiteral("database_busy"))
        return Failure(error);
    TRATO_TRY(const auto debtor, parties::Debtors(m_database).byId(item.debtor));
    outcome.refused.push_back({item.id, item.debtor, debtor.name, error.code, error.message});
    return {};
}

Result<BulkOutcome> Bulk::each(const std::vector<WorkItemId>& items, const BulkStep& step)
{
    BulkOutcome outcome;
    for (const WorkItemId id : items) {
        TRATO_TRY(const WorkItem item, WorkQueue(m_database, m_clock).byId(id));
        const auto done = m_database.transaction([&] { return step(m_database, m_clock, item); });
        if (done)
            ++outcome.done;
        else
            TRATO_CHECK(refuse(outcome, item, done.error()));
    }
    return outcome;
}

Result<BulkOutcome> Bulk::preview(const std::vector<WorkItemId>& items, const BulkStep& step)
{
    const QString takenBack = QStringLiteral("taken_back");
    std::optional<BulkOutcome> outcome;
    const auto tried = m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(outcome, each(items, step));
        return failure(takenBack, QString());
    });
    if (outcome && tried.error().code == takenBack)
        return *outcome;
    return Failure(tried.error());
}

Result<BulkOutcome> Bulk::run(const std::vector<WorkItemId>& items, const BulkStep& step)
{
    return m_database.transaction([&] { return each(items, step); });
}

} // namespace trato::queue
