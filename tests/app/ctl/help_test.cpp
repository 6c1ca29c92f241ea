#include "app/ctl/program.h"
#include "app/ctl/registry.h"
#include "texts/texts.h"

#include <CLI/CLI.hpp>

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <sstream>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

struct HelpPage {
    QString text;
    QStringList commands;
    QStringList untold; ///< commands that nothing is said of
};

/// What `tratoctl WORDS --help` says, and the commands it names.
HelpPage helpOf(const QStringList& words)
{
    std::vector<std::string> arguments;
    for (const QString& word : words + QStringList{u"--help"_s})
        arguments.push_back(word.toStdString());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(ctl::runProgram(arguments, {in, out, err}), 0) << err.str();
    HelpPage help{.text = QString::fromStdString(out.str()), .commands = {}, .untold = {}};
    static const QRegularExpression command(u"^  ([a-z-]+)(?: +(\\S.*)?)?$"_s);
    bool listing = false;
    for (const QString& line : help.text.split(u'\n')) {
        const auto match = command.match(line);
        if (listing && match.hasMatch()) {
            help.commands.append(match.captured(1));
            if (match.captured(2).isEmpty())
                help.untold.append(match.captured(1));
        }
        listing = listing || line == u"Subcommands:"_s;
    }
    return help;
}

void expectTold(const QStringList& words)
{
    const HelpPage help = helpOf(words);
    EXPECT_TRUE(help.untold.isEmpty()) << words.join(u' ').toStdString() << ": "
                                       << help.untold.join(u' ').toStdString();
    for (const QString& command : help.commands)
        expectTold(words + QStringList{command});
}

TEST(HelpTest, everyCommandAndEveryGroupSaysWhatItIsFor)
{
    EXPECT_GT(helpOf({}).commands.size(), 20);
    expectTold({});
}

/// The language in use, and English again.
class HelpLanguage : public testing::TestWithParam<QString> {
protected:
    void SetUp() override { ASSERT_TRUE(useLanguage(*QCoreApplication::instance(), GetParam())); }
    void TearDown() override { ASSERT_TRUE(useLanguage(*QCoreApplication::instance(), u"en"_s)); }

    static QString translated(const std::string& text) { return QCoreApplication::translate("ctlhelp", text.c_str()); }
};
INSTANTIATE_TEST_SUITE_P(Languages, HelpLanguage, testing::Values(u"pt_BR"_s, u"es"_s),
    [](const auto& info) { return info.param.toStdString(); });

TEST_P(HelpLanguage, speaksAboveAndBesideEveryOption)
{
    for (const auto& command : ctl::allCommands()) {
        QStringList words = QString::fromStdString(command->path()).split(u' ');
        const QString help = helpOf(words).text;
        for (const QString& english : {u"Usage:"_s, u"Options:"_s, u"Positionals:"_s, u"REQUIRED"_s})
            EXPECT_FALSE(help.contains(english)) << help.toStdString();
        EXPECT_FALSE(help.contains(QRegularExpression(u"--[a-z-]+ TEXT\\b"_s))) << help.toStdString();
        EXPECT_TRUE(help.startsWith(translated(command->description()))) << help.toStdString();
        EXPECT_NE(translated(command->description()).toStdString(), command->description());
        CLI::App app;
        command->declare(app);
        for (const CLI::Option* const option : app.get_options()) {
            if (option->get_name() != "--help")
                EXPECT_NE(translated(option->get_description()).toStdString(), option->get_description());
        }
    }
    EXPECT_TRUE(helpOf({}).text.contains(translated("Subcommands") + u':'));
}

TEST_P(HelpLanguage, saysWhatIsWrongWithTheCommandLine)
{
    const auto said = [](std::vector<std::string> arguments) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        EXPECT_EQ(ctl::runProgram(std::move(arguments), {in, out, err}), 2);
        return QString::fromStdString(err.str());
    };
    EXPECT_TRUE(said({}).startsWith(translated("A command is missing.")));
    EXPECT_TRUE(said({"debtor", "show"}).startsWith(translated("%1 is missing.").arg(u"ID"_s)));
    EXPECT_TRUE(said({"debtor", "show", "1", "--x"})
                    .startsWith(translated("Nothing is known by this name here: %1").arg(u"--x"_s)));
    EXPECT_TRUE(said({"contact", "consent", "1", "--yes", "--no"}).contains(u"--yes"_s));
    EXPECT_FALSE(said({"contact", "consent", "1", "--yes", "--no"}).contains(u"excludes"_s));
    EXPECT_TRUE(said({"debtor", "show"}).contains(u"--help"_s));
}

} // namespace
