#include "app/ctl/commands/policydiff.h"

#include "app/ctl/values.h"
#include "negotiation/policy/policytext.h"
#include "negotiation/policy/policyversions.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PolicyDiffCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("FROM", m_from, QT_TRANSLATE_NOOP("ctlhelp", "a version's number"))->required();
    app.add_option("TO", m_to, QT_TRANSLATE_NOOP("ctlhelp", "a version's number"))->required();
}

Result<void> PolicyDiffCommand::run(Context& context)
{
    TRATO_TRY(const qint64 from, integerValue(m_from));
    TRATO_TRY(const qint64 to, integerValue(m_to));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, negotiation::creditorNamed(*database, QString::fromStdString(m_creditor)));
    negotiation::PolicyVersions versions(*database, context.clock());
    TRATO_TRY(const negotiation::PolicyVersion before, versions.text(creditor, from));
    TRATO_TRY(const negotiation::PolicyVersion after, versions.text(creditor, to));
    QJsonArray changes;
    for (const negotiation::TextChange& change : negotiation::textChanges(before.toml, after.toml))
        changes.append(change.toJson());
    context.print({{QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("changes"), changes}});
    return {};
}

} // namespace trato::ctl
