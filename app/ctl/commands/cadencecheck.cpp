#include "app/ctl/commands/cadencecheck.h"

#include "app/ctl/cadencefindings.h"
#include "app/ctl/cadencejson.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void CadenceCheckCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "TOML file, or - for standard input"))->required();
}

Result<void> CadenceCheckCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    const auto definition = cadence::Definition::parse(toml);
    if (!definition)
        return withLines(definition.error(), toml);
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    const auto problems = cadence::problemsOf(*definition, templates, context.clock().today());
    TRATO_CHECK(refuseWrong(problems, toml));
    QJsonObject answer = toJson(*definition);
    answer.insert(QStringLiteral("problems"), toJson(problems, toml));
    context.print(answer);
    return {};
}

} // namespace trato::ctl
