#include "app/ctl/commands/templatecheck.h"

#include "app/ctl/jsonvalues.h"
#include "channels/templates/catalogue.h"
#include "compliance/whatsapppolicy.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The provider's limit.
constexpr qsizetype longestBody = 1024;

QJsonArray problemsOf(const channels::MessageTemplate& made)
{
    QJsonArray problems;
    if (!made.category)
        problems.append(QCoreApplication::translate("ctl", "declared as nothing"));
    else if (const auto problem = compliance::categoryProblem(*made.category, made.text))
        problems.append(*problem);
    if (made.text.size() > longestBody)
        problems.append(QCoreApplication::translate("ctl", "longer than %1 signs").arg(longestBody));
    return problems;
}

} // namespace

void TemplateCheckCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file,
        QT_TRANSLATE_NOOP("ctlhelp", "TOML file of templates, or - for standard input; the shipped ones without it"));
}

Result<void> TemplateCheckCommand::run(Context& context)
{
    std::vector<QByteArray> files;
    if (!m_file.empty()) {
        TRATO_TRY(files.emplace_back(), context.readFile(QString::fromStdString(m_file)));
    }
    TRATO_TRY(const auto templates,
        files.empty() ? channels::TemplateCatalogue::shipped() : channels::TemplateCatalogue::parse(files));
    for (const QString& name : templates.names()) {
        const auto made = templates.find(name, Channel::WhatsApp);
        if (!made)
            continue;
        context.printLine({{u"template"_s, name},
            {u"category"_s, made->category ? QJsonValue(templateCategoryName(*made->category)) : QJsonValue()},
            {u"problems"_s, problemsOf(*made)}});
    }
    return {};
}

} // namespace trato::ctl
