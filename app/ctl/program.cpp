#include "app/ctl/program.h"

#include "app/ctl/givenvalues.h"
#include "app/ctl/helptext.h"
#include "app/ctl/registry.h"
#include "app/ctl/tabletext.h"
#include "base/json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>

namespace trato::ctl {

namespace {

/// What a group of commands is about.
std::string groupDescription(const std::string& word)
{
    static const std::map<std::string, std::string> descriptions{
        {"agreement", QT_TRANSLATE_NOOP("ctlhelp", "agreements and their approval")},
        {"autonomy", QT_TRANSLATE_NOOP("ctlhelp", "how far the machine may go")},
        {"baton", QT_TRANSLATE_NOOP("ctlhelp", "whose turn it is with a debtor")},
        {"boleto", QT_TRANSLATE_NOOP("ctlhelp", "codes of slips")},
        {"cadence", QT_TRANSLATE_NOOP("ctlhelp", "who is contacted when, with what")},
        {"calendar", QT_TRANSLATE_NOOP("ctlhelp", "business days and holidays")},
        {"case", QT_TRANSLATE_NOOP("ctlhelp", "what people who take a case read")},
        {"cnab", QT_TRANSLATE_NOOP("ctlhelp", "files to and from banks")},
        {"contact", QT_TRANSLATE_NOOP("ctlhelp", "whether a debtor may be contacted")},
        {"creditor", QT_TRANSLATE_NOOP("ctlhelp", "whose debts they are")},
        {"debtor", QT_TRANSLATE_NOOP("ctlhelp", "the people and what they owe")},
        {"document", QT_TRANSLATE_NOOP("ctlhelp", "CPF and CNPJ")},
        {"email", QT_TRANSLATE_NOOP("ctlhelp", "e-mail files")},
        {"engine", QT_TRANSLATE_NOOP("ctlhelp", "the automatic work")},
        {"import", QT_TRANSLATE_NOOP("ctlhelp", "portfolios, payments and providers' messages")},
        {"inbox", QT_TRANSLATE_NOOP("ctlhelp", "what providers sent and nobody could work on")},
        {"insight", QT_TRANSLATE_NOOP(
                        "ctlhelp", "what is learned of people: channel and hour, risks and the models behind them")},
        {"machine", QT_TRANSLATE_NOOP("ctlhelp", "stopping what leaves by itself")},
        {"message", QT_TRANSLATE_NOOP("ctlhelp", "messages to debtors")},
        {"ofx", QT_TRANSLATE_NOOP("ctlhelp", "statements of an account")},
        {"payee", QT_TRANSLATE_NOOP("ctlhelp", "who may be paid")},
        {"payment", QT_TRANSLATE_NOOP("ctlhelp", "requests to pay")},
        {"phone", QT_TRANSLATE_NOOP("ctlhelp", "telephone numbers")}, {"pix", QT_TRANSLATE_NOOP("ctlhelp", "BR Codes")},
        {"policy", QT_TRANSLATE_NOOP("ctlhelp", "what a creditor lets be offered")},
        {"queue", QT_TRANSLATE_NOOP("ctlhelp", "the work that waits for people")},
        {"role", QT_TRANSLATE_NOOP("ctlhelp", "who may grant what")},
        {"skill", QT_TRANSLATE_NOOP("ctlhelp", "who can take which cases")},
        {"sms", QT_TRANSLATE_NOOP("ctlhelp", "text messages")},
        {"template", QT_TRANSLATE_NOOP("ctlhelp", "texts that a provider approves")},
        {"transfer", QT_TRANSLATE_NOOP("ctlhelp", "what creditors receive")},
        {"wording", QT_TRANSLATE_NOOP("ctlhelp", "what may be written to debtors")}};
    const auto found = descriptions.find(word);
    return found == descriptions.end() ? std::string() : found->second;
}

CLI::App* addGroup(CLI::App& parent, const std::string& word)
{
    CLI::App* const app = parent.add_subcommand(word, groupDescription(word));
    app->group(subcommandsHeading());
    return app;
}

/// The app of the command's last word, making the groups before it ("calendar" of "calendar add").
CLI::App* makeApp(CLI::App& root, const Command& command)
{
    CLI::App* app = &root;
    std::istringstream words(command.path());
    for (std::string word; words >> word;) {
        const auto known = app->get_subcommands([&](CLI::App* child) { return child->get_name() == word; });
        app = known.empty() ? addGroup(*app, word) : known.front();
        // So that --database and its like may also stand behind the command.
        app->fallthrough();
    }
    app->description(command.description());
    return app;
}

void requireCommands(CLI::App& app)
{
    const auto children = app.get_subcommands([](CLI::App*) { return true; });
    if (!children.empty())
        app.require_subcommand(1);
    for (CLI::App* child : children)
        requireCommands(*child);
}

struct GlobalText {
    std::string database, config, user, now, format;
};

void declareGlobals(CLI::App& root, GlobalText& text)
{
    root.add_option("--database", text.database,
        QT_TRANSLATE_NOOP("ctlhelp", "sqlite:///path or postgresql://user@host:port/name"));
    root.add_option("--config", text.config, QT_TRANSLATE_NOOP("ctlhelp", "configuration file"));
    root.add_option("--user", text.user, QT_TRANSLATE_NOOP("ctlhelp", "who acts"));
    root.add_option("--now", text.now, QT_TRANSLATE_NOOP("ctlhelp", "the present instant, ISO 8601"));
    root.add_option("--format", text.format, QT_TRANSLATE_NOOP("ctlhelp", "json or table"));
}

GlobalOptions globals(const GlobalText& text)
{
    const auto q = [](const std::string& s) { return QString::fromStdString(s); };
    return {q(text.database), q(text.config), q(text.user), q(text.now), q(text.format)};
}

int refuse(const Error& error, const GlobalOptions& options, std::ostream& out)
{
    const QJsonObject body{{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message},
        {QStringLiteral("detail"), error.detail}};
    if (Context::formatFor(options.format, out).value_or(Format::Json) == Format::Table)
        out << twoColumns(body).toStdString() << std::flush;
    else
        out << json::compact(QJsonObject{{QStringLiteral("error"), body}}).toStdString() << std::endl;
    return 1;
}

int runCommand(Command& command, const GlobalOptions& options, const Streams& streams)
{
    auto context = Context::create(options, streams);
    if (!context)
        return refuse(context.error(), options, streams.out);
    const Result<void> result = command.run(**context);
    streams.out.flush();
    return result ? 0 : refuse(result.error(), options, streams.out);
}

using Declared = std::vector<std::pair<CLI::App*, std::unique_ptr<Command>>>;

Declared declareCommands(CLI::App& root)
{
    Declared commands;
    for (auto& command : allCommands()) {
        CLI::App* const app = makeApp(root, *command);
        command->declare(*app);
        commands.emplace_back(app, std::move(command));
    }
    requireCommands(root);
    return commands;
}

} // namespace

int runProgram(std::vector<std::string> arguments, const Streams& streams)
{
    CLI::App root(QT_TRANSLATE_NOOP("ctlhelp", "Trato from the command line"), "tratoctl");
    speakLanguage(root);
    GlobalText text;
    declareGlobals(root, text);
    const Declared commands = declareCommands(root);
    if (const auto given = requireNoBareEquals(arguments); !given)
        return refuse(given.error(), {}, streams.out);
    try {
        std::reverse(arguments.begin(), arguments.end());
        root.parse(arguments);
    } catch (const CLI::ParseError& error) {
        const auto given = requireValues(root);
        if (error.get_exit_code() != 0 && !given)
            return refuse(given.error(), globals(text), streams.out);
        return sayUsage(root, error, streams) == 0 ? 0 : 2;
    }
    if (const auto given = requireValues(root); !given)
        return refuse(given.error(), globals(text), streams.out);
    for (const auto& [app, command] : commands) {
        if (app->parsed())
            return runCommand(*command, globals(text), streams);
    }
    return 2;
}

} // namespace trato::ctl
