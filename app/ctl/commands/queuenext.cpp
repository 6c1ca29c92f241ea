#include "app/ctl/commands/queuenext.h"

#include "app/ctl/queueitem.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void QueueNextCommand::declare(CLI::App& app)
{
    app.add_option("--desk", m_desk, QT_TRANSLATE_NOOP("ctlhelp", "only work of this desk"));
}

Result<void> QueueNextCommand::run(Context& context)
{
    TRATO_TRY(const QString desk, deskValue(m_desk));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto item, queue::WorkQueue(*database, context.clock()).next(context.user(), desk));
    context.print(item ? queueItemJson(*item) : QJsonObject{{QStringLiteral("item"), QJsonValue()}});
    return {};
}

} // namespace trato::ctl
