#include "app/ctl/commands/queuelist.h"

#include "app/ctl/queueitem.h"
#include "app/ctl/values.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void QueueListCommand::declare(CLI::App& app)
{
    app.add_option("--desk", m_desk,
        QT_TRANSLATE_NOOP("ctlhelp", "negotiation, care, supervisor, identification, approvals or payments"));
    app.add_option("--limit", m_limit, QT_TRANSLATE_NOOP("ctlhelp", "at most so many (1000)"));
}

Result<void> QueueListCommand::run(Context& context)
{
    TRATO_TRY(const QString desk, deskValue(m_desk));
    TRATO_TRY(const int limit, limitValue(m_limit));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto items, queue::WorkQueue(*database, context.clock()).list({.desk = desk, .limit = limit}));
    for (const queue::WorkItem& item : items)
        context.printLine(queueItemJson(item));
    return {};
}

} // namespace trato::ctl
