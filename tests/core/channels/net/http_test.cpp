#include "channels/net/http.h"

#include <gtest/gtest.h>

using namespace trato::net;

TEST(Headers, NamesCompareWithoutCaseAndMayRepeat)
{
    Headers headers{{"X-A", "1"}, {"x-a", "2"}};
    EXPECT_EQ(headers.value("x-A"), "1");
    EXPECT_TRUE(headers.contains("X-a"));
    EXPECT_FALSE(headers.contains("X-Ab"));
    headers.set("X-A", "3");
    EXPECT_EQ(headers.fields().size(), 1);
    EXPECT_EQ(headers.value("X-A"), "3");
}

TEST(Parameters, DecodeWhatBrowsersAndTwilioSend)
{
    const Parameters form = Parameters::decode("Body=Ol%C3%A1+tudo%2Bbem&Empty=&Flag&From=%2B5511999990000&&a=b=c");
    EXPECT_EQ(form.value(u"Body"), QString::fromUtf8("Olá tudo+bem"));
    EXPECT_TRUE(form.contains(u"Empty"));
    EXPECT_TRUE(form.contains(u"Flag"));
    EXPECT_EQ(form.value(u"From"), u"+5511999990000");
    EXPECT_EQ(form.value(u"a"), u"b=c");
    EXPECT_EQ(form.items().size(), 5);
}

TEST(Parameters, BrokenEscapesAndBadUtf8DoNoHarm)
{
    EXPECT_EQ(Parameters::decode("a=100%").value(u"a"), u"100%");
    EXPECT_EQ(Parameters::decode("a=%C3%28").value(u"a").size(), 2);
    EXPECT_TRUE(Parameters::decode("").items().isEmpty());
    EXPECT_EQ(Parameters::decode("a=x%00y").value(u"a").size(), 3);
}

TEST(Parameters, RoundTrip)
{
    const Parameters form{{QStringLiteral("a b"), QString::fromUtf8("é&=+%~")}, {QStringLiteral("c"), QString()}};
    EXPECT_EQ(Parameters::decode(form.encode()).items(), form.items());
}

TEST(Request, PathSegmentsAndQueryOfBothKindsOfTarget)
{
    const Request local{.target = "/cobv/a%2Fb/?inicio=2026-01-01T00%3A00%3A00Z"};
    EXPECT_EQ(local.path(), u"/cobv/a/b/");
    EXPECT_EQ(local.segments(), QStringList({QStringLiteral("cobv"), QStringLiteral("a/b")}));
    EXPECT_EQ(local.query().value(u"inicio"), u"2026-01-01T00:00:00Z");

    const Request absolute{.target = "https://example.com:8443/v25.0/1/messages?x=1"};
    EXPECT_EQ(absolute.path(), u"/v25.0/1/messages");
    EXPECT_EQ(Request{.target = "https://example.com"}.path(), u"/");
}

TEST(Authorization, BasicAndBearerRoundTrip)
{
    const auto pair = parseBasic(basic(QStringLiteral("AC1"), QString::fromUtf8("sé:nha")));
    ASSERT_TRUE(pair.has_value());
    EXPECT_EQ(pair->first, u"AC1");
    EXPECT_EQ(pair->second, QString::fromUtf8("sé:nha"));
    EXPECT_EQ(parseBearer("bearer abc "), QByteArray("abc"));
    EXPECT_FALSE(parseBasic("Basic !!!").has_value());
    EXPECT_FALSE(parseBasic("Basic").has_value());
    EXPECT_FALSE(parseBearer("Basic abc").has_value());
}
