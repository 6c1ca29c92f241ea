#include "app/ctl/commands/queuerelease.h"

#include "app/ctl/queueitem.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void QueueReleaseCommand::declare(CLI::App& app)
{
    app.add_option("ITEM", m_item, QT_TRANSLATE_NOOP("ctlhelp", "the item's number"))->required();
}

Result<void> QueueReleaseCommand::run(Context& context)
{
    TRATO_TRY(const WorkItemId id, itemValue(m_item));
    TRATO_TRY(storage::Database* const database, context.database());
    queue::WorkQueue queue(*database, context.clock());
    TRATO_CHECK(queue.release(id, context.user()));
    TRATO_TRY(const queue::WorkItem item, queue.byId(id));
    context.print(queueItemJson(item));
    return {};
}

} // namespace trato::ctl
