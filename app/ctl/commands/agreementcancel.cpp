#include "app/ctl/commands/agreementcancel.h"

#include "app/ctl/dealoptions.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void AgreementCancelCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"));
}

Result<void> AgreementCancelCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    return conclude(
        context,
        [&](negotiation::Agreements& agreements) {
            return agreements.cancel(agreement.id, context.user(), QString::fromStdString(m_reason));
        },
        [](const negotiation::Agreement& ended) {
            return QCoreApplication::translate("ctl", "Agreement %1 cancelled.").arg(ended.number);
        });
}

} // namespace trato::ctl
