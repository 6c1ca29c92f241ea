#include "app/ctl/givenvalues.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace trato::ctl {

namespace {

Failure emptyOption(const std::string& name)
{
    const QString option = QString::fromStdString(name);
    return failure(QStringLiteral("empty_option"),
        QCoreApplication::translate("ctl", "%1 is given without a value: say one, or leave it out.").arg(option),
        {{QStringLiteral("option"), option}});
}

bool isNamed(const CLI::Option& option) { return !option.get_lnames().empty() || !option.get_snames().empty(); }

bool isEmpty(const std::string& value) { return value.empty(); }

} // namespace

Result<void> requireValues(const CLI::App& app)
{
    for (const CLI::Option* const option : app.get_options()) {
        const auto& given = option->results();
        if (isNamed(*option) && std::any_of(given.begin(), given.end(), &isEmpty))
            return emptyOption(option->get_name());
    }
    for (const CLI::App* const child : app.get_subcommands())
        TRATO_CHECK(requireValues(*child));
    return {};
}

Result<void> requireNoBareEquals(const std::vector<std::string>& arguments)
{
    for (const std::string& word : arguments) {
        if (word == "--")
            return {};
        const bool isBare = word.size() > 3 && word.starts_with("--") && word.find('=') == word.size() - 1;
        if (isBare)
            return emptyOption(word.substr(0, word.size() - 1));
    }
    return {};
}

} // namespace trato::ctl
