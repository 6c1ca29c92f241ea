#include "app/ctl/program.h"
#include "base/json.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sstream>

namespace trato::ctl {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Understood {
    int code = 0;
    QVector<QJsonObject> lines;
};

Understood understand(std::vector<std::string> arguments, const std::string& input)
{
    arguments.insert(arguments.begin(), {"--format", "json", "--now", "2026-11-19T10:00:00-03:00", "understand"});
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Understood answer;
    answer.code = runProgram(std::move(arguments), {in, out, err});
    for (const QByteArray& line : QByteArray::fromStdString(out.str()).split('\n')) {
        if (!line.isEmpty())
            answer.lines.append(json::parseObject(line).value_or(QJsonObject()));
    }
    return answer;
}

} // namespace

TEST(UnderstandCommand, answersEachLine)
{
    const Understood answer = understand(
        {"-"}, R"({"id":7,"text":"consigo pagar 200 por mês","channel":"sms","received_at":"2026-11-19T10:00:00-03:00"}

{"id":"b","text":"Meu pai faleceu ontem","channel":"whatsapp"}
)");
    ASSERT_EQ(answer.code, 0);
    ASSERT_EQ(answer.lines.size(), 2);
    const QJsonObject& first = answer.lines[0];
    EXPECT_EQ(first.keys(), (QStringList{u"amount_cents"_s, u"confidence"_s, u"date"_s, u"evidence"_s, u"id"_s,
                                u"instalments"_s, u"intent"_s, u"sensitivity"_s}));
    EXPECT_EQ(first["id"_L1].toInt(), 7);
    EXPECT_EQ(first["intent"_L1].toString(), u"counter_offer"_s);
    EXPECT_EQ(first["amount_cents"_L1].toInt(), 20000);
    EXPECT_TRUE(first["instalments"_L1].isNull());
    EXPECT_TRUE(first["date"_L1].isNull());
    EXPECT_TRUE(first["confidence"_L1].isDouble());
    EXPECT_EQ(answer.lines[1]["id"_L1].toString(), u"b"_s);
    EXPECT_EQ(answer.lines[1]["sensitivity"_L1].toArray(), (QJsonArray{u"bereavement"_s}));
}

TEST(UnderstandCommand, readsTheWritersOwnDay)
{
    const auto date = [](const char* receivedAt) {
        const Understood answer =
            understand({}, R"({"id":1,"text":"pago amanhã","received_at":")" + std::string(receivedAt) + "\"}\n");
        return answer.lines.value(0)["date"_L1].toString();
    };
    EXPECT_EQ(date("2026-11-19T23:30:00-04:00"), u"2026-11-20"_s);
    EXPECT_EQ(date("2026-11-20T03:30:00Z"), u"2026-11-21"_s);
    EXPECT_EQ(date("2026-11-19T23:30:00"), u"2026-11-20"_s);
}

TEST(UnderstandCommand, listsTheLabels)
{
    const Understood answer = understand({"--labels"}, "");
    ASSERT_EQ(answer.lines.size(), 1);
    EXPECT_EQ(answer.lines[0]["intent"_L1].toArray().size(), 22);
    EXPECT_EQ(answer.lines[0]["sensitivity"_L1].toArray().size(), 11);
}

TEST(UnderstandCommand, refusesWhatIsNoMessageAndAnswersNothing)
{
    const std::string good = "{\"id\":1,\"text\":\"oi\"}\n";
    for (const std::string& bad : {std::string("not json"), std::string("{\"id\":2}"), std::string("{\"text\":5}"),
             std::string("{\"text\":\"oi\",\"channel\":\"pigeon\"}"),
             std::string("{\"text\":\"oi\",\"received_at\":\"yesterday\"}"), std::string("[1]")}) {
        const Understood answer = understand({"-"}, good + bad);
        EXPECT_EQ(answer.code, 1) << bad;
        ASSERT_EQ(answer.lines.size(), 1) << bad;
        EXPECT_EQ(answer.lines[0]["error"_L1]["code"_L1].toString(), u"invalid_message"_s) << bad;
        EXPECT_EQ(answer.lines[0]["error"_L1]["detail"_L1]["line"_L1].toInt(), 2) << bad;
    }
    EXPECT_EQ(understand({"-"}, "").code, 0);
    EXPECT_EQ(understand({"/nowhere/messages.jsonl"}, "").code, 1);
}

static const std::string labelledTable = "intent\tsensitivities\ttext\tamount_cents\tinstalments\tdate\n"
                                         "greeting\t\tbom dia\t\t\t\n"
                                         "promise_to_pay\t\tpago 200 amanhã sem falta\t20000\t\t2026-11-20\n";

TEST(UnderstandCommand, scoresATableOfLabelledMessages)
{
    const QTemporaryDir folder;
    const std::string picture = folder.filePath(u"reliability.svg"_s).toStdString();
    const Understood answer = understand({"--score", "--svg", picture, "-"}, labelledTable);
    ASSERT_EQ(answer.code, 0);
    ASSERT_EQ(answer.lines.size(), 1);
    EXPECT_EQ(answer.lines[0]["messages"_L1].toInt(), 2);
    EXPECT_EQ(answer.lines[0]["intent"_L1]["promise_to_pay"_L1]["recall"_L1].toDouble(), 1.0);
    EXPECT_EQ(answer.lines[0]["date"_L1]["exact"_L1].toDouble(), 1.0);
    QFile drawn(QString::fromStdString(picture));
    ASSERT_TRUE(drawn.open(QIODevice::ReadOnly));
    EXPECT_TRUE(drawn.readAll().startsWith("<svg"));
}

TEST(UnderstandCommand, printsTheScoresAsTables)
{
    std::istringstream in(labelledTable);
    std::ostringstream out;
    std::ostringstream err;
    ASSERT_EQ(runProgram({"--format", "table", "understand", "--score", "-"}, {in, out, err}), 0);
    EXPECT_NE(out.str().find("| **macro-F1** | 1.000 | 2 |"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("calibration error"), std::string::npos);
}

TEST(UnderstandCommand, refusesATableThatCantBeScored)
{
    const Understood answer = understand({"--score", "-"}, labelledTable + "gladness\t\toi\n");
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.lines.value(0)["error"_L1]["code"_L1].toString(), u"invalid_example"_s);
    EXPECT_EQ(answer.lines.value(0)["error"_L1]["detail"_L1]["line"_L1].toInt(), 4);
    EXPECT_EQ(understand({"--svg", "/tmp/x.svg"}, "").code, 2) << "a picture of no score";
}

} // namespace trato::ctl
