#include "app/ctl/commands/rolegive.h"

#include "app/ctl/dealoptions.h"
#include "negotiation/roles.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void RoleGiveCommand::declare(CLI::App& app)
{
    app.add_option("ACTOR", m_actor, QT_TRANSLATE_NOOP("ctlhelp", "the name they sign in with"))->required();
    app.add_option("ROLE", m_role, QT_TRANSLATE_NOOP("ctlhelp", "supervisor or negotiator"))->required();
}

Result<void> RoleGiveCommand::run(Context& context)
{
    TRATO_TRY(const negotiation::Role role, roleValue(m_role));
    TRATO_TRY(storage::Database* const database, context.database());
    const QString actor = QString::fromStdString(m_actor);
    TRATO_CHECK(negotiation::giveRole(*database, context.clock(), {actor, role, context.user()}));
    context.print({{QStringLiteral("actor"), actor}, {QStringLiteral("role"), negotiation::roleName(role)}});
    return {};
}

} // namespace trato::ctl
