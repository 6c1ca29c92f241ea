#include "understanding/model/chatstream.h"

#include "support/shared.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The answer that comes in pieces of `step` bytes.
Result<ModelAnswer> answerOf(const QByteArray& bytes, qsizetype step = 5)
{
    ChatStream stream;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        if (!stream.add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at))))
            break;
    }
    return stream.finish();
}

QString errorOf(const QByteArray& bytes)
{
    const auto answer = answerOf(bytes);
    return answer ? u"none"_s : answer.error().code;
}

const QByteArray hello = R"(data: {"choices":[{"delta":{"role":"assistant","content":null}}]}

: a comment

data: {"choices":[{"delta":{"content":"Bom "}}]}

data: {"choices":[{"delta":{"content":"dia"}}]}

data: {"choices":[],"usage":{"total_tokens":9}}

data: [DONE]

)";

} // namespace

TEST(SseReader, CutsLinesWhereverTheBytesWereParted)
{
    const QByteArray stream = "event: x\r\ndata: one\r\n\r\ndata:two\ndata: three\n\nid: 7\ndata:\ndata: four";
    for (qsizetype step = 1; step < 12; ++step) {
        SseReader reader;
        QByteArrayList data;
        for (qsizetype at = 0; at < stream.size(); at += step)
            data += reader.add(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)));
        data += reader.finish();
        EXPECT_EQ(data, (QByteArrayList{"one", "two", "three", "four"})) << step;
    }
}

TEST(SseReader, GivesUpOnALineWithoutAnEnd)
{
    SseReader reader;
    const QByteArray piece(SseReader::longestLine / 2, 'x');
    EXPECT_TRUE(reader.add(piece).isEmpty());
    EXPECT_FALSE(reader.isOverlong());
    EXPECT_TRUE(reader.add(piece + piece).isEmpty());
    EXPECT_TRUE(reader.isOverlong());
    EXPECT_TRUE(reader.add("\ndata: late\n").isEmpty());
}

TEST(ChatStream, JoinsThePieces)
{
    for (qsizetype step = 1; step < 40; step += 3) {
        const auto answer = answerOf(hello, step);
        ASSERT_TRUE(answer) << step;
        EXPECT_EQ(answer->text, u"Bom dia"_s);
        EXPECT_TRUE(answer->calls.isEmpty());
    }
}

TEST(ChatStream, TakesAnAnswerThatDoesNotStream)
{
    const auto answer = answerOf(R"( {"choices":[{"message":{"content":"Oi"},"finish_reason":"stop"}]} )");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->text, u"Oi"_s);
    EXPECT_EQ(answer->finish, u"stop"_s);
}

TEST(ChatStream, JoinsToolCallsThatLackNumbersAndIds)
{
    const auto answer = answerOf(
        R"(data: {"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"a","arguments":"{\"x\""}}]}}]}
data: {"choices":[{"delta":{"tool_calls":[{"function":{"arguments":":1}"}}]}}]}
data: {"choices":[{"delta":{"tool_calls":[{"index":1,"id":"second","function":{"name":"b","arguments":""}}]}}]}
data: {"choices":[{"finish_reason":"tool_calls"}]}
data:[DONE]
)");
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->calls.size(), 2);
    EXPECT_EQ(answer->calls[0].name, u"a"_s);
    EXPECT_EQ(answer->calls[0].arguments[u"x"_s].toInt(), 1);
    EXPECT_FALSE(answer->calls[0].id.isEmpty());
    EXPECT_EQ(answer->calls[1].id, u"second"_s);
    EXPECT_TRUE(answer->calls[1].arguments.isEmpty());
}

TEST(ChatStream, SaysWhatIsWrong)
{
    EXPECT_EQ(errorOf(""), u"model_broken"_s);
    EXPECT_EQ(errorOf("data: {\"choices\":[{\"delta\":{\"content\":\"Oi\"}}]}\n\n"), u"model_cut"_s);
    EXPECT_EQ(errorOf("data: {\"choices\":[{\"delta\":{\"content\":\"Oi\"}}]}\n\ndata: {not-json\n\ndata: [DONE]\n"),
        u"model_broken"_s);
    EXPECT_EQ(errorOf("data: {\"choices\":[{\"delta\":{\"content\":\"Oi\"},\"finish_reason\":\"length\"}]}\n\n"),
        u"model_cut"_s);
    EXPECT_EQ(errorOf("data: {\"choices\":[{\"delta\":{\"content\":null}}]}\n\ndata: [DONE]\n"), u"model_empty"_s);
    EXPECT_EQ(errorOf("data: {\"error\":{\"message\":\"no\"}}\n\n"), u"model_broken"_s);
    EXPECT_EQ(errorOf("{\"error\":{\"message\":\"no\"}}"), u"model_broken"_s);
    EXPECT_EQ(errorOf("{\"choices\":"), u"model_broken"_s);
    EXPECT_EQ(errorOf("<html>busy</html>"), u"model_cut"_s);
    EXPECT_EQ(
        errorOf("data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"function\":{\"name\":\"a\",\"arguments\":\"{\"}}]},"
                "\"finish_reason\":\"tool_calls\"}]}\n"),
        u"model_broken"_s);
}

TEST(ChatStream, ReadsTheStreamsThatOthersMet)
{
    const QString path = trato::test::sharedPath(u"fixtures/llm"_s);
    TRATO_SKIP_WITHOUT(path);
    const QDir folder(path);
    const QHash<QString, QString> broken{{u"stream_budget_burn_no_content.sse"_s, u"model_empty"_s},
        {u"stream_truncated_json.sse"_s, u"model_broken"_s}};
    for (const QString& name : folder.entryList({u"*.sse"_s, u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto answer = answerOf(file.readAll());
        EXPECT_EQ(answer ? QString() : answer.error().code, broken.value(name)) << qPrintable(name);
        EXPECT_TRUE(!answer || !answer->text.isEmpty() || !answer->calls.isEmpty()) << qPrintable(name);
    }
}

} // namespace trato::understanding::test
