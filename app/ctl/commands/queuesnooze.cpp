#include "app/ctl/commands/queuesnooze.h"

#include "app/ctl/queueitem.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void QueueSnoozeCommand::declare(CLI::App& app)
{
    app.add_option("ITEM", m_item, QT_TRANSLATE_NOOP("ctlhelp", "the item's number"))->required();
    app.add_option("--until", m_until, QT_TRANSLATE_NOOP("ctlhelp", "when it comes back, ISO 8601"))->required();
}

Result<void> QueueSnoozeCommand::run(Context& context)
{
    TRATO_TRY(const WorkItemId id, itemValue(m_item));
    TRATO_TRY(const Instant until, Instant::parse(QString::fromStdString(m_until), deskZone()));
    TRATO_TRY(storage::Database* const database, context.database());
    queue::WorkQueue queue(*database, context.clock());
    TRATO_CHECK(queue.snooze(id, context.user(), until));
    TRATO_TRY(const queue::WorkItem item, queue.byId(id));
    context.print(queueItemJson(item));
    return {};
}

} // namespace trato::ctl
