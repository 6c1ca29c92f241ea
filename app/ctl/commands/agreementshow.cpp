#include "app/ctl/commands/agreementshow.h"

#include "app/ctl/dealoptions.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void AgreementShowCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, "the agreement's id or number (2026-0001)")->required();
}

Result<void> AgreementShowCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    context.print(agreement.toJson());
    return {};
}

} // namespace trato::ctl
