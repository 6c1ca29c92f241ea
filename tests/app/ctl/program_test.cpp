// What every command does alike: tables, options that were left empty.

#include "app/ctl/program.h"
#include "app/ctl/registry.h"
#include "app/ctl/tabletext.h"
#include "base/json.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sstream>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

struct Printed {
    int code = -1;
    QString text;

    [[nodiscard]] QJsonObject error() const
    {
        return json::parseObject(text.toUtf8()).value_or(QJsonObject()).value(u"error"_s).toObject();
    }
};

Printed printed(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int code = ctl::runProgram(std::move(arguments), {in, out, err});
    return {code, QString::fromStdString(out.str())};
}

TEST(TableTest, listsAndObjectsAreReadable)
{
    const auto cell = [](const char* value) {
        return ctl::cellText(json::parseObject(QByteArray("{\"v\":") + value + "}").value()[u"v"]);
    };
    EXPECT_EQ(cell("[]"), u"–"_s);
    EXPECT_EQ(cell("{}"), u"–"_s);
    EXPECT_EQ(cell("null"), u"–"_s);
    EXPECT_EQ(cell("[\"SP\",\"RJ\"]"), u"SP, RJ"_s);
    EXPECT_EQ(cell("{\"amount\":\"1.00\",\"due\":null}"), u"amount: 1.00, due: –"_s);
    EXPECT_EQ(cell("{\"a\":{\"b\":[1,2]}}"), u"a: (b: (1, 2))"_s);
    EXPECT_EQ(cell("[{\"a\":1},{\"a\":2}]"), u"a: 1; a: 2"_s);
    EXPECT_EQ(cell("[{\"a\\u001b\":\"x\\ty\"}]"), u"a : x y"_s) << "nothing that a terminal obeys";
    EXPECT_EQ(ctl::twoColumns({{u"list"_s, QJsonArray{QJsonObject{{u"a"_s, 1}}, QJsonObject{{u"a"_s, 2}}}}}),
        u"list                 a: 1\n                     a: 2\n"_s);
}

TEST(TableTest, noCommandPrintsJsonInATable)
{
    const Printed holidays =
        printed({"--format", "table", "calendar", "business-days", "--from", "2026-11-01", "--to", "2026-11-30"});
    EXPECT_EQ(holidays.code, 0);
    EXPECT_TRUE(holidays.text.contains(u"2026-11-20"_s)) << holidays.text.toStdString();
    const Printed rows = printed(
        {"--format", "table", "understand", "-"}, "{\"id\":1,\"text\":\"pago 350 em 3x\",\"channel\":\"sms\"}\n");
    EXPECT_EQ(rows.code, 0) << rows.text.toStdString();
    const Printed refusal = printed({"--format", "table", "calendar", "add", "--from", "ontem", "--days", "1"});
    EXPECT_EQ(refusal.code, 1);
    EXPECT_TRUE(refusal.text.contains(u"invalid_date"_s));
    for (const QString& text : {holidays.text, rows.text, refusal.text})
        EXPECT_FALSE(text.contains(u'{') || text.contains(u'[')) << text.toStdString();
}

/// The words that call it and its named options that want a value.
void expectNoneEmpty(const std::vector<std::string>& words, const CLI::App& command)
{
    for (const CLI::Option* const option : command.get_options()) {
        const bool named = !option->get_lnames().empty();
        if (!named || option->get_expected_max() == 0 || option->get_items_expected_max() == 0)
            continue;
        std::vector<std::string> line = words;
        for (const CLI::Option* const other : command.get_options()) {
            if (other == option || !other->get_required())
                continue;
            if (!other->get_lnames().empty())
                line.push_back("--" + other->get_lnames().front());
            line.emplace_back("1");
        }
        for (const CLI::Option* const needed : option->get_needs()) {
            line.push_back("--" + needed->get_lnames().front());
            if (needed->get_items_expected_max() > 0)
                line.emplace_back("1");
        }
        const std::string name = "--" + option->get_lnames().front();
        for (const std::vector<std::string>& given :
            {std::vector<std::string>{name, ""}, std::vector<std::string>{name + '='}}) {
            std::vector<std::string> whole = line;
            whole.insert(whole.end(), given.begin(), given.end());
            const Printed answer = printed(whole);
            const QString what = QString::fromStdString(CLI::detail::join(whole, " "));
            EXPECT_EQ(answer.code, 1) << what.toStdString();
            EXPECT_EQ(answer.error().value(u"code"_s), u"empty_option"_s) << what.toStdString();
            EXPECT_EQ(answer.error().value(u"detail"_s).toObject().value(u"option"_s), QString::fromStdString(name));
        }
    }
}

TEST(EmptyOptionTest, isRefusedByNameInEveryCommand)
{
    int commands = 0;
    for (const auto& command : ctl::allCommands()) {
        CLI::App app;
        command->declare(app);
        std::istringstream path(command->path());
        std::vector<std::string> words;
        for (std::string word; path >> word;)
            words.push_back(word);
        expectNoneEmpty(words, app);
        ++commands;
    }
    EXPECT_GT(commands, 80);
}

TEST(EmptyOptionTest, theProgramsOwnOptionsAndPlainWords)
{
    for (const char* option : {"--database", "--config", "--user", "--now", "--format"}) {
        const Printed before = printed({option, "", "document", "check", "1"});
        EXPECT_EQ(before.error().value(u"code"_s), u"empty_option"_s) << option;
        const Printed behind = printed({"document", "check", "1", option, ""});
        EXPECT_EQ(behind.error().value(u"detail"_s).toObject().value(u"option"_s), QLatin1StringView(option));
    }
    EXPECT_EQ(printed({"document", "check", ""}).code, 0) << "an argument without a name may be empty";
    EXPECT_EQ(printed({"document", "check", "--", "--x="}).code, 0) << "what stands behind -- is no option";
}

constexpr const char* unlawful = R"(name = "x"

[[step]]
name = "a"
day = -3
at = "09:00"
channels = ["sms"]
template = "quer_opcoes"

[[step]]
name = "b"
day = 4
at = "03:00"
channels = ["sms"]
template = "quer_opcoes"
)";

TEST(CadenceCheckTest, refusesWhatIsUnlawfulAndNamesTheLines)
{
    const Printed answer = printed({"--now", "2026-11-20T12:00:00-03:00", "cadence", "check", "-"}, unlawful);
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.error().value(u"code"_s), u"unlawful_cadence"_s) << answer.text.toStdString();
    const QJsonArray findings = answer.error().value(u"detail"_s).toObject().value(u"findings"_s).toArray();
    ASSERT_GE(findings.size(), 2);
    std::map<QString, int> lines;
    for (const QJsonValue one : findings) {
        const QJsonObject finding = one.toObject();
        if (finding.value(u"kind"_s) == u"unlawful"_s)
            lines[finding.value(u"step"_s).toString()] = finding.value(u"line"_s).toInt();
    }
    EXPECT_EQ(lines[u"a"_s], 8) << "its template";
    EXPECT_EQ(lines[u"b"_s], 13) << "its hour";
    EXPECT_TRUE(answer.error().value(u"message"_s).toString().contains(u'8')) << answer.text.toStdString();
}

TEST(CadenceCheckTest, whatCannotBeReadHasItsLinesToo)
{
    const Printed answer = printed({"cadence", "check", "-"},
        std::string(unlawful) +
            "[[step]]\nname = \"c\"\nday = 9\nat = \"09:00\"\nchannels = [\"fax\"]\ntemplate = \"quer_opcoes\"\n"
            "[stop]\nmessages = 0\n");
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.error().value(u"code"_s), u"invalid_cadence"_s);
    std::vector<int> lines;
    for (const QJsonValue one : answer.error().value(u"detail"_s).toObject().value(u"findings"_s).toArray())
        lines.push_back(one.toObject().value(u"line"_s).toInt());
    EXPECT_EQ(std::ranges::count(lines, 20), 1) << answer.text.toStdString();
    EXPECT_EQ(std::ranges::count(lines, 23), 1) << answer.text.toStdString();
}

} // namespace
