#include "app/ctl/commands/documentcheck.h"

#include "app/ctl/jsonvalues.h"
#include "parties/document.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void DocumentCheckCommand::declare(CLI::App& app)
{
    app.add_option("text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "CPF or CNPJ in any form"))->required();
}

Result<void> DocumentCheckCommand::run(Context& context)
{
    const auto document = parties::parseDocument(QString::fromStdString(m_text));
    context.print({{QStringLiteral("type"), orNull(document ? parties::documentKindName(document->kind) : QString())},
        {QStringLiteral("normalised"), orNull(document ? document->normalised : QString())},
        {QStringLiteral("valid"), document.has_value()},
        {QStringLiteral("root"), orNull(document ? document->root() : QString())}});
    return {};
}

} // namespace trato::ctl
