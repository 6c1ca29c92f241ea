#include "app/ctl/commands/policypublish.h"

#include "negotiation/policy/policytext.h"
#include "negotiation/policy/policyversions.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PolicyPublishCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "TOML file, or - for standard input"))->required();
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"))->required();
}

Result<void> PolicyPublishCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, negotiation::creditorNamed(*database, QString::fromStdString(m_creditor)));
    TRATO_TRY(const negotiation::Policy before, negotiation::policyOf(*database, creditor));
    TRATO_TRY(const negotiation::Policy policy, negotiation::PolicyVersions(*database, context.clock())
                                                    .publish({.creditor = creditor,
                                                        .toml = toml,
                                                        .actor = context.user(),
                                                        .reason = QString::fromStdString(m_reason)}));
    QJsonObject answer = negotiation::policyJson(policy);
    answer.insert(QStringLiteral("version"), policy.version);
    answer.insert(QStringLiteral("published"), policy.version != before.version);
    context.print(answer);
    return {};
}

} // namespace trato::ctl
