#include "channels/rcs/rbmrequest.h"

#include "base/json.h"
#include "support/result.h"
#include "support/shared.h"

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

OutgoingMessage rcsMessage(const QString& kind, const QString& body, const QJsonObject& payload = {})
{
    return {.clientId = u"0123456789abcdef01234567"_s,
        .to = u"+5511987654321"_s,
        .kind = kind,
        .body = body,
        .payload = payload};
}

QJsonObject contentOf(const OutgoingMessage& message)
{
    const auto content = rbmContent(message);
    EXPECT_TRUE(content.has_value()) << (content ? "" : content.error().message.toStdString());
    return content ? (*content)[u"contentMessage"].toObject() : QJsonObject();
}

QString codeOf(const OutgoingMessage& message)
{
    const auto content = rbmContent(message);
    return content ? QString() : content.error().code;
}

const QJsonObject yes{{u"text"_s, u"Sim, sou eu"_s}, {u"data"_s, u"identity:yes"_s}};
const QJsonObject card{{u"title"_s, u"Acordo"_s}, {u"description"_s, u"3x de R$ 100,00"_s},
    {u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Ver"_s}, {u"url"_s, u"https://aurora.example/a"_s}}}}};

} // namespace

TEST(RbmRequest, textWithReplies)
{
    const QJsonObject content =
        contentOf(rcsMessage(u"text"_s, u"Falo com Marina?"_s, {{u"suggestions"_s, QJsonArray{yes}}}));
    EXPECT_EQ(content[u"text"], u"Falo com Marina?"_s);
    EXPECT_EQ(content[u"suggestions"][0][u"reply"][u"text"], u"Sim, sou eu"_s);
    EXPECT_EQ(content[u"suggestions"][0][u"reply"][u"postbackData"], u"identity:yes"_s);
    EXPECT_TRUE(rbmFeatures({{u"contentMessage"_s, content}}).isEmpty());
}

TEST(RbmRequest, everyAction)
{
    const QJsonArray suggestions{QJsonObject{{u"text"_s, u"Site"_s}, {u"url"_s, u"https://aurora.example/ç"_s}},
        QJsonObject{{u"text"_s, u"Ligar"_s}, {u"dial"_s, u"+551140028922"_s}},
        QJsonObject{{u"text"_s, u"Mapa"_s},
            {u"place"_s, QJsonObject{{u"latitude"_s, -23.5}, {u"longitude"_s, -46.6}, {u"label"_s, u"Loja"_s}}}},
        QJsonObject{{u"text"_s, u"Onde estou"_s}, {u"share_location"_s, true}},
        QJsonObject{{u"text"_s, u"Lembrar"_s},
            {u"event"_s, QJsonObject{{u"title"_s, u"Parcela"_s}, {u"start"_s, u"2026-12-01T09:00:00-03:00"_s},
                             {u"end"_s, u"2026-12-01T09:30:00-03:00"_s}}}}};
    const QJsonObject content = contentOf(rcsMessage(u"text"_s, u"Oi"_s, {{u"suggestions"_s, suggestions}}));
    const auto action = [&](int n) { return content[u"suggestions"][n][u"action"]; };
    EXPECT_EQ(action(0)[u"openUrlAction"][u"url"], u"https://aurora.example/%C3%A7"_s);
    EXPECT_EQ(action(1)[u"dialAction"][u"phoneNumber"], u"+551140028922"_s);
    EXPECT_EQ(action(2)[u"viewLocationAction"][u"latLong"][u"latitude"], -23.5);
    EXPECT_TRUE(action(3)[u"shareLocationAction"].isObject());
    EXPECT_EQ(action(4)[u"createCalendarEventAction"][u"startTime"], u"2026-12-01T12:00:00.000Z"_s);
    EXPECT_EQ(rbmFeatures({{u"contentMessage"_s, content}}),
        (QStringList{u"ACTION_OPEN_URL"_s, u"ACTION_DIAL"_s, u"ACTION_VIEW_LOCATION"_s, u"ACTION_SHARE_LOCATION"_s,
            u"ACTION_CREATE_CALENDAR_EVENT"_s}));
}

TEST(RbmRequest, aCardAndACarousel)
{
    const QJsonObject single = contentOf(rcsMessage(u"card"_s, {}, {{u"card"_s, card}}));
    const QJsonValue content = single[u"richCard"][u"standaloneCard"][u"cardContent"];
    EXPECT_EQ(content[u"title"], u"Acordo"_s);
    EXPECT_EQ(content[u"suggestions"][0][u"action"][u"openUrlAction"][u"url"], u"https://aurora.example/a"_s);
    EXPECT_EQ(
        rbmFeatures({{u"contentMessage"_s, single}}), (QStringList{u"RICHCARD_STANDALONE"_s, u"ACTION_OPEN_URL"_s}));
    const QJsonObject many = contentOf(rcsMessage(u"carousel"_s, {}, {{u"cards"_s, QJsonArray{card, card}}}));
    EXPECT_EQ(many[u"richCard"][u"carouselCard"][u"cardContents"].toArray().size(), 2);
    EXPECT_EQ(many[u"richCard"][u"carouselCard"][u"cardWidth"], u"MEDIUM"_s);
    EXPECT_EQ(rbmFeatures({{u"contentMessage"_s, many}}), (QStringList{u"RICHCARD_CAROUSEL"_s, u"ACTION_OPEN_URL"_s}));
}

TEST(RbmRequest, whatWhatsAppLetsChooseFromAreSuggestions)
{
    const QJsonObject buttons{{u"type"_s, u"button"_s}, {u"body"_s, QJsonObject{{u"text"_s, u"Qual?"_s}}},
        {u"action"_s, QJsonObject{{u"buttons"_s, QJsonArray{QJsonObject{{u"reply"_s,
                                                     QJsonObject{{u"id"_s, u"1"_s}, {u"title"_s, u"À vista"_s}}}}}}}}};
    const QJsonObject content = contentOf(rcsMessage(u"interactive"_s, {}, {{u"interactive"_s, buttons}}));
    EXPECT_EQ(content[u"text"], u"Qual?"_s);
    EXPECT_EQ(content[u"suggestions"][0][u"reply"][u"postbackData"], u"1"_s);
}

TEST(RbmRequest, refusesWhatRbmWould)
{
    const auto suggestions = [](int count) {
        QJsonArray all;
        for (int i = 0; i < count; ++i)
            all.append(yes);
        return QJsonObject{{u"suggestions"_s, all}};
    };
    const QString unsendable = u"unsendable_message"_s;
    EXPECT_EQ(codeOf(rcsMessage(u"text"_s, u" "_s)), unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"text"_s, QString(3073, u'a'))), unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"text"_s, QString(3072, u'a'))), QString());
    EXPECT_EQ(codeOf(rcsMessage(u"text"_s, u"a"_s, suggestions(12))), unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"text"_s, u"a"_s, suggestions(11))), QString());
    EXPECT_EQ(codeOf(rcsMessage(u"card"_s, u"a"_s, {{u"card"_s, suggestions(5)}})), unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"carousel"_s, {}, {{u"cards"_s, QJsonArray{card}}})), unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"card"_s, {})), unsendable) << "an empty one";
    EXPECT_EQ(codeOf(rcsMessage(
                  u"text"_s, u"a"_s, {{u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, QString(26, u'a')}}}}})),
        unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"text"_s, u"a"_s,
                  {{u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}, {u"url"_s, u"javascript:1"_s}}}}})),
        unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"image"_s, u"legenda"_s, {{u"link"_s, u"https://a.example/b.png"_s}})), unsendable);
    EXPECT_EQ(codeOf(rcsMessage(u"carrier_pigeon"_s, u"a"_s)), unsendable);
}

TEST(RbmRequest, allThatIsReadIsToBeJudged)
{
    EXPECT_EQ(rbmWords(rcsMessage(u"card"_s, u"Oi"_s, {{u"card"_s, card}, {u"suggestions"_s, QJsonArray{yes}}})),
        u"Oi\nAcordo\n3x de R$ 100,00\nVer\nSim, sou eu"_s);
    EXPECT_EQ(rbmWords(rcsMessage(u"text"_s, u"Oi"_s)), u"Oi"_s);
}

TEST(RbmRequest, readsTheSameAsSms)
{
    EXPECT_EQ(rbmAsText(rcsMessage(u"text"_s, u" Oi "_s)), u"Oi"_s);
    EXPECT_EQ(rbmAsText(rcsMessage(u"card"_s, {}, {{u"card"_s, card}})),
        u"Acordo\n3x de R$ 100,00\nhttps://aurora.example/a"_s);
    EXPECT_EQ(rbmAsText(rcsMessage(u"card"_s, u"Veja https://aurora.example/a"_s, {{u"card"_s, card}})),
        u"Veja https://aurora.example/a\nAcordo\n3x de R$ 100,00"_s)
        << "an address once";
    EXPECT_EQ(rbmAsText(rcsMessage(u"card"_s, u"3x de R$ 100,00"_s, {{u"card"_s, card}})),
        u"3x de R$ 100,00\nAcordo\nhttps://aurora.example/a"_s)
        << "a description that is the text";
}

TEST(RbmRequest, likeGooglesOwnExamples)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(u"fixtures/rcs/agent_rich_card.json"_s));
    ASSERT_UNWRAP(const QJsonObject plain, json::parseObject(test::sharedFile(u"fixtures/rcs/agent_text.json"_s)));
    ASSERT_UNWRAP(const QJsonObject made, rbmContent(rcsMessage(u"text"_s, u"Hello World"_s)));
    EXPECT_EQ(made, plain);
    ASSERT_UNWRAP(QJsonObject rich, json::parseObject(test::sharedFile(u"fixtures/rcs/agent_rich_card.json"_s)));
    const QJsonObject wanted{{u"title"_s, u"Hello, world!"_s}, {u"description"_s, u"RBM is awesome!"_s},
        {u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Suggestion #1"_s}, {u"data"_s, u"suggestion_1"_s}},
                               QJsonObject{{u"text"_s, u"Suggestion #2"_s}, {u"data"_s, u"suggestion_2"_s}},
                               QJsonObject{{u"text"_s, u"View map"_s}, {u"data"_s, u"postback_data_1234"_s},
                                   {u"place"_s, QJsonObject{{u"latitude"_s, 37.4220188}, {u"longitude"_s, -122.0844786},
                                                    {u"label"_s, u"Googleplex"_s}}}}}}};
    ASSERT_UNWRAP(const QJsonObject card, rbmContent(rcsMessage(u"card"_s, {}, {{u"card"_s, wanted}})));
    EXPECT_EQ(card, rich);
}

} // namespace trato::channels
