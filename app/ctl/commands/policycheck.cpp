#include "app/ctl/commands/policycheck.h"

#include "negotiation/policy/policytext.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void PolicyCheckCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "TOML file, or - for standard input"))->required();
}

Result<void> PolicyCheckCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const negotiation::Policy policy, negotiation::Policy::parse(toml));
    QJsonObject answer = negotiation::policyJson(policy);
    answer.insert(QStringLiteral("problems"), QJsonArray());
    context.print(answer);
    return {};
}

} // namespace trato::ctl
