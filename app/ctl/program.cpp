#include "app/ctl/program.h"

#include "app/ctl/registry.h"
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
    static const std::map<std::string, std::string> descriptions{{"agreement", "agreements and their approval"},
        {"boleto", "codes of slips"}, {"cadence", "who is contacted when, with what"},
        {"calendar", "business days and holidays"}, {"case", "what people who take a case read"},
        {"cnab", "files to and from banks"}, {"contact", "whether a debtor may be contacted"},
        {"creditor", "whose debts they are"}, {"debtor", "the people and what they owe"}, {"document", "CPF and CNPJ"},
        {"email", "e-mail files"}, {"engine", "the automatic work"},
        {"import", "portfolios, payments and providers' messages"},
        {"inbox", "what providers sent and nobody could work on"},
        {"insight", "what is learned of people: channel and hour, risks and the models behind them"},
        {"message", "messages to debtors"}, {"ofx", "statements of an account"}, {"payee", "who may be paid"},
        {"payment", "requests to pay"}, {"phone", "telephone numbers"}, {"pix", "BR Codes"},
        {"policy", "what a creditor lets be offered"}, {"queue", "the work that waits for people"},
        {"role", "who may grant what"}, {"skill", "who can take which cases"}, {"sms", "text messages"},
        {"template", "texts that a provider approves"}, {"transfer", "what creditors receive"},
        {"wording", "what may be written to debtors"}};
    const auto found = descriptions.find(word);
    return found == descriptions.end() ? std::string() : found->second;
}

/// The app of the command's last word, making the groups before it ("calendar" of "calendar add").
CLI::App* makeApp(CLI::App& root, const Command& command)
{
    CLI::App* app = &root;
    std::istringstream words(command.path());
    for (std::string word; words >> word;) {
        const auto known = app->get_subcommands([&](CLI::App* child) { return child->get_name() == word; });
        app = known.empty() ? app->add_subcommand(word, groupDescription(word)) : known.front();
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
    root.add_option("--database", text.database, "sqlite:///path or postgresql://user@host:port/name");
    root.add_option("--config", text.config, "configuration file");
    root.add_option("--user", text.user, "who acts");
    root.add_option("--now", text.now, "the present instant, ISO 8601");
    root.add_option("--format", text.format, "json or table");
}

GlobalOptions globals(const GlobalText& text)
{
    const auto q = [](const std::string& s) { return QString::fromStdString(s); };
    return {q(text.database), q(text.config), q(text.user), q(text.now), q(text.format)};
}

int refuse(const Error& error, std::ostream& out)
{
    const QJsonObject body{{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message},
        {QStringLiteral("detail"), error.detail}};
    out << json::compact(QJsonObject{{QStringLiteral("error"), body}}).toStdString() << std::endl;
    return 1;
}

int runCommand(Command& command, const GlobalOptions& options, const Streams& streams)
{
    auto context = Context::create(options, streams);
    if (!context)
        return refuse(context.error(), streams.out);
    const Result<void> result = command.run(**context);
    streams.out.flush();
    return result ? 0 : refuse(result.error(), streams.out);
}

} // namespace

int runProgram(std::vector<std::string> arguments, const Streams& streams)
{
    CLI::App root("Trato from the command line", "tratoctl");
    GlobalText text;
    declareGlobals(root, text);
    std::vector<std::pair<CLI::App*, std::unique_ptr<Command>>> commands;
    for (auto& command : allCommands()) {
        CLI::App* app = makeApp(root, *command);
        command->declare(*app);
        commands.emplace_back(app, std::move(command));
    }
    requireCommands(root);
    try {
        std::reverse(arguments.begin(), arguments.end());
        root.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return root.exit(error, streams.out, streams.err) == 0 ? 0 : 2;
    }
    for (auto& [app, command] : commands) {
        if (app->parsed())
            return runCommand(*command, globals(text), streams);
    }
    return 2;
}

} // namespace trato::ctl
