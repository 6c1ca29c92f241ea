#include "app/ctl/commands/agreementaccept.h"

#include "app/ctl/dealoptions.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void AgreementAcceptCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    m_acceptance.declare(app);
}

Result<void> AgreementAcceptCommand::run(Context& context)
{
    TRATO_TRY(const auto said, m_acceptance.value());
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    return conclude(
        context,
        [&](negotiation::Agreements& agreements) {
            return agreements.accept(agreement.id, said.value_or(negotiation::Acceptance()), context.user());
        },
        [](const negotiation::Agreement& accepted) {
            return QCoreApplication::translate("ctl", "Agreement %1 accepted.").arg(accepted.number);
        });
}

} // namespace trato::ctl
