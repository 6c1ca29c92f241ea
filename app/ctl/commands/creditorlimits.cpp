#include "app/ctl/commands/creditorlimits.h"

#include "app/ctl/jsonvalues.h"
#include "compliance/limits.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;

void CreditorLimitsCommand::declare(CLI::App& app)
{
    app.add_option("CREDITOR", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("--preset", m_preset, QT_TRANSLATE_NOOP("ctlhelp", "a set of caps.toml (reg_f), or none"));
}

Result<void> CreditorLimitsCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    const QString creditor = QString::fromStdString(m_creditor);
    if (!m_preset.empty()) {
        const QString preset = m_preset == "none" ? QString() : QString::fromStdString(m_preset);
        TRATO_CHECK(compliance::chooseLimits(*database, context.clock(), {creditor, preset, context.user()}));
    }
    TRATO_TRY(const QString chosen, compliance::limitsOf(*database, creditor));
    context.print({{u"creditor"_s, creditor}, {u"limits"_s, orNull(chosen)}});
    return {};
}

} // namespace trato::ctl
