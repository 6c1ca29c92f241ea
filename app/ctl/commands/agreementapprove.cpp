#include "app/ctl/commands/agreementapprove.h"

#include "app/ctl/dealoptions.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void AgreementApproveCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    app.add_option("--role", m_role, QT_TRANSLATE_NOOP("ctlhelp", "who approves: supervisor (default), negotiator"));
    app.add_option("--refuse", m_refuse, QT_TRANSLATE_NOOP("ctlhelp", "refuse it instead, with this reason"));
}

Result<void> AgreementApproveCommand::run(Context& context)
{
    TRATO_TRY(const negotiation::Role role, roleValue(m_role));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    if (!m_refuse.empty())
        return conclude(
            context,
            [&](negotiation::Agreements& agreements) {
                return agreements.refuse(agreement.id, context.user(), QString::fromStdString(m_refuse));
            },
            [](const negotiation::Agreement& refused) {
                return QCoreApplication::translate("ctl", "Agreement %1 refused.").arg(refused.number);
            });
    return conclude(
        context,
        [&](negotiation::Agreements& agreements) { return agreements.approve(agreement.id, role, context.user()); },
        [](const negotiation::Agreement& approved) {
            return QCoreApplication::translate("ctl", "Agreement %1 approved.").arg(approved.number);
        });
}

} // namespace trato::ctl
