#include "app/ctl/commands/agreementreschedule.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/values.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace trato::ctl {

void AgreementRescheduleCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    app.add_option("--instalment", m_number, QT_TRANSLATE_NOOP("ctlhelp", "which one; 0 is the entry"))->required();
    app.add_option("--due", m_due, QT_TRANSLATE_NOOP("ctlhelp", "the new day"))->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"))->required();
    app.add_option(
        "--role", m_role, QT_TRANSLATE_NOOP("ctlhelp", "who grants it: machine, negotiator (default), supervisor"));
    app.add_option(
        "--evidence", m_evidence, QT_TRANSLATE_NOOP("ctlhelp", "the timeline line in which they asked for it"));
    app.add_flag("--following", m_following, QT_TRANSLATE_NOOP("ctlhelp", "the later ones move too"));
}

Result<void> AgreementRescheduleCommand::run(Context& context)
{
    negotiation::RescheduleRequest request{
        .following = m_following, .actor = context.user(), .reason = QString::fromStdString(m_reason)};
    TRATO_TRY(const qint64 number, integerValue(m_number));
    request.number = static_cast<int>(std::clamp<qint64>(number, -1, 100'000));
    TRATO_TRY(request.due, dateValue(m_due));
    TRATO_TRY(request.role, roleValue(m_role));
    if (!m_evidence.empty()) {
        TRATO_TRY(const qint64 line, integerValue(m_evidence));
        request.evidence = InteractionId(line);
    }
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    return conclude(
        context, [&](negotiation::Agreements& agreements) { return agreements.reschedule(agreement.id, request); },
        [](const negotiation::Agreement& changed) {
            return QCoreApplication::translate("ctl", "New dates for agreement %1.").arg(changed.number);
        });
}

} // namespace trato::ctl
