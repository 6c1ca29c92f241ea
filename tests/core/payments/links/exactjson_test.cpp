#include "payments/links/exactjson.h"

#include "support/result.h"

#include <QJsonArray>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace trato;
using namespace trato::payments;
using money::Money;

namespace {

Result<Money> amountIn(const QByteArray& literal)
{
    const auto json = parseExactJson("{\"value\":" + literal + '}');
    if (!json)
        return Failure(json.error());
    return reaisField(*json, QStringLiteral("value"));
}

} // namespace

TEST(LinkJson, AmountsAreReadFromTheirText)
{
    EXPECT_EQ(amountIn("129.9")->cents(), 12'990);
    EXPECT_EQ(amountIn("129.90")->cents(), 12'990);
    EXPECT_EQ(amountIn("350")->cents(), 35'000);
    EXPECT_EQ(amountIn("0.07")->cents(), 7);
    EXPECT_EQ(amountIn("\"1.10\"")->cents(), 110);
    // A double has no such number.
    EXPECT_EQ(amountIn("9999999999999.99")->cents(), 999'999'999'999'999);
}

TEST(LinkJson, WhatIsNoAmountIsRefused)
{
    for (const char* literal : {"129.999", "129.900", "1e2", "-1.00", "1.2e1", "1.", "true", "null", "[]", "\"1,50\"",
             "99999999999999.99", "\" 1\"", "\"\""})
        EXPECT_FALSE(amountIn(literal).has_value()) << literal;
    for (const char* text : {"", "{", "{\"value\":.5}", "{\"value\":12abc}", "{1:2}", "[1]", "{\"a\":\"b}"})
        EXPECT_FALSE(parseExactJson(text).has_value()) << text;
}

TEST(LinkJson, TextStaysAsItIs)
{
    const auto json =
        parseExactJson(R"({"a":"he said \"12\" and \\","b":[1,-2.50,{"id":123456789012345678901}],"c":null})");
    ASSERT_TRUE(json.has_value());
    EXPECT_EQ(json->value(u"a").toString(), QStringLiteral("he said \"12\" and \\"));
    const QJsonArray list = json->value(u"b").toArray();
    EXPECT_EQ(list.at(0).toString(), u"1");
    EXPECT_EQ(list.at(1).toString(), u"-2.50");
    EXPECT_EQ(list.at(2).toObject().value(u"id").toString(), u"123456789012345678901");
    EXPECT_TRUE(json->value(u"c").isNull());
}

TEST(LinkJson, CentsAreWholeNumbers)
{
    const auto cents = [](const QByteArray& literal) {
        return centsField(*parseExactJson("{\"a\":" + literal + '}'), QStringLiteral("a"));
    };
    EXPECT_EQ(cents("12990")->cents(), 12'990);
    for (const char* literal : {"129.9", "-1", "1e3", "1234567890123456", "null", "true"})
        EXPECT_FALSE(cents(literal).has_value()) << literal;
    EXPECT_EQ(optionalCents({}, QStringLiteral("a"))->cents(), 0);
    EXPECT_FALSE(optionalCents({{QStringLiteral("a"), QStringLiteral("x")}}, QStringLiteral("a")).has_value());
}

RC_GTEST_PROP(LinkJson, AnAmountThatIsWrittenIsTheOneThatIsRead, ())
{
    const auto cents = *rc::gen::inRange<qint64>(0, 999'999'999'999'999);
    const QByteArray body = withRawField("value", Money(cents).toString().toLatin1(), {{QStringLiteral("b"), 1}});
    const auto json = parseExactJson(body);
    RC_ASSERT(json.has_value());
    RC_ASSERT(reaisField(*json, QStringLiteral("value"))->cents() == cents);
}

TEST(LinkJson, ARawFieldMayStandAlone)
{
    EXPECT_EQ(withRawField("value", "1.50", {}), "{\"value\":1.50}");
    EXPECT_EQ(withRawField("value", "1.50", {{QStringLiteral("a"), 1}}), "{\"value\":1.50,\"a\":1}");
}
