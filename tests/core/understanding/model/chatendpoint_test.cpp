#include "understanding/model/chatendpoint.h"

#include "core/understanding/model/fakechat.h"
#include "understanding/model/restingmodel.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const ModelQuestion question{.purpose = u"test"_s, .system = u"Diga bom dia."_s, .text = u"oi"_s};

QString errorOf(ChatEndpoint& endpoint, const ModelQuestion& asked = question, std::chrono::milliseconds within = 5s)
{
    const auto answer = endpoint.ask(asked, within);
    return answer ? u"none"_s : answer.error().code;
}

} // namespace

TEST(ChatEndpoint, AsksAndPutsTheAnswerTogether)
{
    FakeChat chat;
    chat.say(u"Bom dia, tudo bem?"_s);
    ChatEndpoint endpoint(chat.settings());
    ModelQuestion asked = question;
    asked.schema = {{u"type"_s, u"object"_s}};
    const auto answer = endpoint.ask(asked, 5s);
    ASSERT_TRUE(answer) << qPrintable(answer.error().code);
    EXPECT_EQ(answer->text, u"Bom dia, tudo bem?"_s);
    EXPECT_EQ(chat.asked().last().headers.value("Authorization"), "Bearer secret");
    const QJsonObject body = chat.lastBody();
    EXPECT_EQ(body[u"model"_s].toString(), u"small"_s);
    EXPECT_TRUE(body[u"stream"_s].toBool());
    EXPECT_EQ(body[u"messages"_s].toArray().at(1)[u"content"_s].toString(), u"oi"_s);
    EXPECT_EQ(body[u"response_format"_s][u"type"_s].toString(), u"json_schema"_s);
}

TEST(ChatEndpoint, SaysHowItFailed)
{
    FakeChat chat;
    ChatEndpoint endpoint(chat.settings());
    chat.answer(net::Response::json(503, "{}"));
    EXPECT_EQ(errorOf(endpoint), u"model_refused"_s);
    chat.answer({.status = 0});
    EXPECT_EQ(errorOf(endpoint), u"model_unreachable"_s);
    chat.stream(chunkOf(u"cut"_s));
    EXPECT_EQ(errorOf(endpoint), u"model_cut"_s);
    chat.stream(chunkOf(u"x"_s) + "data: {no\n\n");
    EXPECT_EQ(errorOf(endpoint), u"model_broken"_s);
    chat.say(QString(200'000, u'x'));
    EXPECT_EQ(errorOf(endpoint), u"model_broken"_s) << "longer than anything asked for";
    ModelSettings nobody = chat.settings();
    nobody.url = u"http://127.0.0.1:1/v1"_s;
    ChatEndpoint nowhere(nobody);
    EXPECT_EQ(errorOf(nowhere), u"model_unreachable"_s);
}

TEST(ChatEndpoint, DoesNotWaitLongerThanItMay)
{
    FakeChat chat;
    chat.hang();
    ChatEndpoint endpoint(chat.settings());
    EXPECT_EQ(errorOf(endpoint, question, 60ms), u"model_slow"_s);
}

TEST(ChatEndpoint, TakesCallsOfTheToolsItOfferedAlone)
{
    FakeChat chat;
    chat.stream(
        "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{\"name\":\"forgive\",\"arguments\":"
        "\"{}\"}}]},\"finish_reason\":\"tool_calls\"}]}\n\n");
    ChatEndpoint endpoint(chat.settings());
    EXPECT_EQ(errorOf(endpoint), u"model_broken"_s);
    ModelQuestion asked = question;
    asked.tools = {{u"forgive"_s, u"Nothing."_s, {}}};
    const auto answer = endpoint.ask(asked, 5s);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->calls.size(), 1);
}

TEST(RestingModel, IsLeftAloneAfterFailures)
{
    FakeChat chat;
    chat.answer(net::Response::json(500, "{}"));
    ModelSettings settings = chat.settings();
    settings.failuresToRest = 2;
    settings.rest = 60s;
    ManualClock clock(Instant(1'000'000'000));
    RestingModel model(std::make_unique<ChatEndpoint>(settings), settings, clock);
    const auto code = [&] {
        const auto answer = model.ask(question, 5s);
        return answer ? u"none"_s : answer.error().code;
    };
    EXPECT_EQ(code(), u"model_refused"_s);
    EXPECT_EQ(code(), u"model_refused"_s);
    EXPECT_EQ(code(), u"model_resting"_s);
    EXPECT_EQ(chat.asked().size(), 2) << "nobody was asked while it rests";
    clock.advance(61s);
    EXPECT_EQ(code(), u"model_refused"_s) << "one question is tried";
    EXPECT_EQ(code(), u"model_resting"_s);
    clock.advance(61s);
    chat.say(u"de volta"_s);
    EXPECT_EQ(code(), u"none"_s);
    chat.answer(net::Response::json(500, "{}"));
    EXPECT_EQ(code(), u"model_refused"_s) << "an answer makes the count begin anew";
    EXPECT_EQ(code(), u"model_refused"_s);
    EXPECT_EQ(code(), u"model_resting"_s);
    clock.set(Instant(1'000'000));
    EXPECT_EQ(code(), u"model_refused"_s) << "a clock that was put back ends the rest";
}

TEST(RestingModel, IsNotAskedWhenSwitchedOff)
{
    FakeChat chat;
    ModelSettings settings = chat.settings();
    settings.enabled = false;
    ManualClock clock(Instant(1'000'000'000));
    RestingModel model(std::make_unique<ChatEndpoint>(settings), settings, clock);
    const auto answer = model.ask(question, 5s);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, u"model_off"_s);
    EXPECT_TRUE(chat.asked().isEmpty());
}

TEST(ModelSettings, AreReadFromTheConfiguration)
{
    EXPECT_FALSE(ModelSettings::fromToml("")->isUsable());
    const auto settings = ModelSettings::fromToml("[model]\nurl = \"https://models.example/v1/chat/completions\"\nname "
                                                  "= \"m\"\nsecond_reading = true\nwithin_ms = 800\n"
                                                  "failures_to_rest = 5\nrest_seconds = 30\nkept_days = 10\n");
    ASSERT_TRUE(settings);
    EXPECT_TRUE(settings->isUsable());
    EXPECT_TRUE(settings->secondReading);
    EXPECT_FALSE(settings->rephrase);
    EXPECT_EQ(settings->within, 800ms);
    EXPECT_EQ(settings->rest, 30s);
    EXPECT_EQ(settings->kept, 240h);
    const QByteArray table = "[model]\nurl = \"https://models.example/v1\"\nname = \"m\"\n";
    EXPECT_FALSE(ModelSettings::fromToml(table + "enabled = false\n")->isUsable());
    for (const char* wrong : {"[model]\nname = \"m\"\n", "[model]\nurl = \"nowhere\"\nname = \"m\"\n",
             "[model]\nurl = \"https://m.example\"\n"})
        EXPECT_EQ(ModelSettings::fromToml(wrong).error().code, u"invalid_configuration"_s) << wrong;
    for (const char* wrong :
        {"within_ms = 5\n", "within_ms = 99999\n", "kept_days = 0\n", "enabled = \"yes\"\n", "rest_seconds = \"1\"\n"})
        EXPECT_EQ(ModelSettings::fromToml(table + wrong).error().code, u"invalid_configuration"_s) << wrong;
    EXPECT_FALSE(ModelSettings::load(u"/nowhere/trato.toml"_s)->isUsable());
}

} // namespace trato::understanding::test
