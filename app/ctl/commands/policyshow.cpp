#include "app/ctl/commands/policyshow.h"

#include "app/ctl/values.h"
#include "negotiation/policy/policytext.h"
#include "negotiation/policy/policyversions.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PolicyShowCommand::declare(CLI::App& app)
{
    app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    app.add_option("--version", m_version, QT_TRANSLATE_NOOP("ctlhelp", "an earlier one"));
    app.add_flag("--text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "with the file as it was published"));
}

Result<void> PolicyShowCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const CreditorId creditor, negotiation::creditorNamed(*database, QString::fromStdString(m_creditor)));
    TRATO_TRY(negotiation::Policy policy, negotiation::policyOf(*database, creditor));
    negotiation::PolicyVersions versions(*database, context.clock());
    if (!m_version.empty()) {
        TRATO_TRY(const qint64 version, integerValue(m_version));
        TRATO_TRY(policy, versions.policy(creditor, version));
    }
    QJsonObject answer = negotiation::policyJson(policy);
    answer.insert(QStringLiteral("version"), policy.version);
    if (m_text) {
        TRATO_TRY(const negotiation::PolicyVersion kept, versions.text(creditor, policy.version));
        answer.insert(QStringLiteral("text"), kept.toml);
    }
    context.print(answer);
    return {};
}

} // namespace trato::ctl
