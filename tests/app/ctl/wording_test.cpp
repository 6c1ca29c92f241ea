#include "app/ctl/program.h"
#include "base/json.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <sstream>

namespace trato::ctl {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Checked {
    int code = 0;
    QVector<QJsonObject> lines;
};

Checked checkWording(std::vector<std::string> arguments, const std::string& input)
{
    arguments.insert(arguments.begin(), {"--format", "json", "--now", "2026-11-19T10:00:00-03:00", "wording", "check"});
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Checked answer;
    answer.code = runProgram(std::move(arguments), {in, out, err});
    for (const QByteArray& line : QByteArray::fromStdString(out.str()).split('\n')) {
        if (!line.isEmpty())
            answer.lines.append(json::parseObject(line).value_or(QJsonObject()));
    }
    return answer;
}

} // namespace

TEST(WordingCommand, answersEachLine)
{
    const Checked answer = checkWording({"-", "--channel", "whatsapp", "--stage", "late"},
        "Oi, tudo bem?\r\n\nSe não pagar, vamos ligar para o seu chefe.\n");
    ASSERT_EQ(answer.code, 0);
    ASSERT_EQ(answer.lines.size(), 3);
    EXPECT_EQ(answer.lines[0]["line"_L1].toInt(), 1);
    EXPECT_TRUE(answer.lines[0]["findings"_L1].toArray().isEmpty());
    EXPECT_TRUE(answer.lines[1]["findings"_L1].toArray().isEmpty());
    const QJsonArray findings = answer.lines[2]["findings"_L1].toArray();
    ASSERT_EQ(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    EXPECT_EQ(
        finding.keys(), (QStringList{u"from"_s, u"reason"_s, u"rule"_s, u"severity"_s, u"suggestion"_s, u"to"_s}));
    EXPECT_EQ(finding["rule"_L1].toString(), u"terceiro.01"_s);
    EXPECT_EQ(finding["severity"_L1].toString(), u"block"_s);
    EXPECT_EQ(finding["from"_L1].toInt(), 14);
    EXPECT_EQ(finding["to"_L1].toInt(), 42);
    EXPECT_TRUE(finding["reason"_L1].toString().contains(u"LGPD"_s));
    EXPECT_FALSE(finding["suggestion"_L1].toString().isEmpty());
}

TEST(WordingCommand, theStageAndTheChannelAreNeeded)
{
    EXPECT_EQ(checkWording({"-", "--channel", "sms"}, "oi").code, 2);
    EXPECT_EQ(checkWording({"-", "--stage", "early"}, "oi").code, 2);
    EXPECT_EQ(checkWording({"-", "--channel", "sms", "--stage", "soon"}, "oi").code, 1);
    EXPECT_EQ(checkWording({"-", "--channel", "fax", "--stage", "early"}, "oi").code, 1);
    EXPECT_EQ(checkWording({"/nowhere/at/all", "--channel", "sms", "--stage", "early"}, "").code, 1);
}

TEST(WordingCommand, beforeTheDueDateNothingCollects)
{
    const std::string text = "Sua parcela está em aberto.\n";
    const auto findingsIn = [&](const char* stage) {
        const Checked answer = checkWording({"--channel", "sms", "--stage", stage}, text);
        return answer.lines.size() == 1 ? answer.lines[0]["findings"_L1].toArray().size() : -1;
    };
    EXPECT_EQ(findingsIn("preventive"), 1);
    EXPECT_EQ(findingsIn("early"), 0);
}

} // namespace trato::ctl
