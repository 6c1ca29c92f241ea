#include "app/ctl/commands/policyversions.h"

#include "negotiation/policy/policyversions.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PolicyVersionsCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
}

Result<void> PolicyVersionsCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, negotiation::creditorNamed(*database, QString::fromStdString(m_creditor)));
    TRATO_TRY(const auto versions, negotiation::PolicyVersions(*database, context.clock()).of(creditor));
    for (const negotiation::PolicyVersion& version : versions)
        context.printLine(version.toJson());
    return {};
}

} // namespace trato::ctl
