#include "app/ctl/commands/cadencecheck.h"

#include "app/ctl/cadencejson.h"
#include "cadence/definitioncheck.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

void CadenceCheckCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, "TOML file, or - for standard input")->required();
}

Result<void> CadenceCheckCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const cadence::Definition definition, cadence::Definition::parse(toml));
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    QJsonArray problems;
    for (const cadence::StepProblem& problem : cadence::problemsOf(definition, templates, context.clock().today()))
        problems.append(QJsonObject{{QStringLiteral("step"), problem.step},
            {QStringLiteral("kind"), cadence::problemKindName(problem.kind)},
            {QStringLiteral("message"), problem.message}});
    QJsonObject answer = toJson(definition);
    answer.insert(QStringLiteral("problems"), problems);
    context.print(answer);
    return {};
}

} // namespace trato::ctl
