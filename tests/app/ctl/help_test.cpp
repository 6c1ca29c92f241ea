#include "app/ctl/program.h"

#include <gtest/gtest.h>

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

} // namespace
