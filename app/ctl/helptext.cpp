#include "app/ctl/helptext.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <memory>
#include <ostream>
#include <utility>

namespace trato::ctl {

namespace {

std::string told(const std::string& text)
{
    return text.empty() ? text : QCoreApplication::translate("ctlhelp", text.c_str()).toStdString();
}

/// CLI11's own words, by the keys under which it asks for them.
constexpr std::array headings{std::pair{"Usage", QT_TRANSLATE_NOOP("ctlhelp", "Usage")},
    std::pair{"OPTIONS", QT_TRANSLATE_NOOP("ctlhelp", "OPTIONS")},
    std::pair{"SUBCOMMAND", QT_TRANSLATE_NOOP("ctlhelp", "SUBCOMMAND")},
    std::pair{"SUBCOMMANDS", QT_TRANSLATE_NOOP("ctlhelp", "SUBCOMMANDS")},
    std::pair{"Positionals", QT_TRANSLATE_NOOP("ctlhelp", "Positionals")},
    std::pair{"Options", QT_TRANSLATE_NOOP("ctlhelp", "Options")},
    std::pair{"REQUIRED", QT_TRANSLATE_NOOP("ctlhelp", "REQUIRED")},
    std::pair{"Needs", QT_TRANSLATE_NOOP("ctlhelp", "Needs")},
    std::pair{"Excludes", QT_TRANSLATE_NOOP("ctlhelp", "Excludes")},
    std::pair{"TEXT", QT_TRANSLATE_NOOP("ctlhelp", "TEXT")}};

/// What CLI11 says of a wrong command line, and how it is put.
struct Complaint {
    const char* pattern;
    const char* words;
};
constexpr std::array complaints{
    Complaint{"^A subcommand is required$", QT_TRANSLATE_NOOP("ctlhelp", "A command is missing.")},
    Complaint{"^(.+) is required$", QT_TRANSLATE_NOOP("ctlhelp", "%1 is missing.")},
    Complaint{"^.*The following arguments? (?:was|were) not expected: (.+)$",
        QT_TRANSLATE_NOOP("ctlhelp", "Nothing is known by this name here: %1")},
    Complaint{"^(.+) excludes (.+)$", QT_TRANSLATE_NOOP("ctlhelp", "%1 and %2 can't be given together.")},
    Complaint{"^(.+) requires (.+)$", QT_TRANSLATE_NOOP("ctlhelp", "%1 needs %2.")},
    Complaint{"^(.+): \\d+ required .+ missing$", QT_TRANSLATE_NOOP("ctlhelp", "%1 needs a value.")}};

QString complaintOf(const QString& said)
{
    for (const Complaint& complaint : complaints) {
        const auto match = QRegularExpression(QLatin1StringView(complaint.pattern)).match(said);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("ctlhelp", complaint.words);
        for (int part = 1; part <= match.lastCapturedIndex(); ++part)
            words = words.arg(match.captured(part));
        return words;
    }
    return said;
}

class LocalFormatter final : public CLI::Formatter {
public:
    LocalFormatter()
    {
        for (const auto& [key, words] : headings)
            label(key, told(words));
    }

    std::string make_group(std::string group, bool positional, std::vector<const CLI::Option*> options) const override
    {
        return CLI::Formatter::make_group(get_label(std::move(group)), positional, std::move(options));
    }
    std::string make_description(const CLI::App* app) const override { return told(app->get_description()) + '\n'; }
    std::string make_subcommand(const CLI::App* command) const override
    {
        std::ostringstream out;
        CLI::detail::format_help(out, command->get_name(), told(command->get_description()), column_width_);
        return out.str();
    }
    std::string make_option_desc(const CLI::Option* option) const override { return told(option->get_description()); }
};

std::string complain(const CLI::App*, const CLI::Error& error)
{
    return complaintOf(QString::fromUtf8(error.what())).toStdString() + '\n' +
           told(QT_TRANSLATE_NOOP("ctlhelp", "--help says what can be given.")) + '\n';
}

} // namespace

void speakLanguage(CLI::App& root)
{
    root.formatter(std::make_shared<LocalFormatter>());
    root.set_help_flag("-h,--help", QT_TRANSLATE_NOOP("ctlhelp", "Say what can be given, and do nothing"));
    root.failure_message(&complain);
}

std::string subcommandsHeading() { return told(QT_TRANSLATE_NOOP("ctlhelp", "Subcommands")); }

int sayUsage(CLI::App& root, const CLI::ParseError& error, const Streams& streams)
{
    return root.exit(error, streams.out, streams.err);
}

} // namespace trato::ctl
