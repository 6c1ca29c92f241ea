#include "app/ctl/commands/casepacket.h"

#include "app/ctl/values.h"
#include "casework/packet.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void CasePacketCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
}

Result<void> CasePacketCommand::run(Context& context)
{
    TRATO_TRY(const qint64 id, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(
        const auto packet, casework::Packet::load(*database, DebtorId(id), context.user(), context.clock().now()));
    context.print(packet.toJson());
    return {};
}

} // namespace trato::ctl
