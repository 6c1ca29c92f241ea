#include "app/ctl/commands/agreementrefuse.h"

#include "app/ctl/dealoptions.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void AgreementRefuseCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"))->required();
}

Result<void> AgreementRefuseCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    return conclude(
        context,
        [&](negotiation::Agreements& agreements) {
            return agreements.refuse(agreement.id, context.user(), QString::fromStdString(m_reason));
        },
        [](const negotiation::Agreement& refused) {
            return QCoreApplication::translate("ctl", "Agreement %1 refused.").arg(refused.number);
        });
}

} // namespace trato::ctl
