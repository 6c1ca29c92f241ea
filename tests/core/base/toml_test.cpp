#include "base/toml.h"

#include "support/result.h"

namespace trato {
namespace {

QString tomlErrorOf(const QByteArray& bytes)
{
    const auto read = toml::parse(bytes);
    return read ? QString() : read.error().code;
}

/// Where the error says it is.
int tomlLineOf(const QByteArray& bytes)
{
    const auto read = toml::parse(bytes);
    return read ? 0 : read.error().detail[u"line"].toInt();
}

const QString invalid = QStringLiteral("invalid_toml");

TEST(Toml, ReadsEveryKindOfValue)
{
    ASSERT_UNWRAP(const QJsonObject document,
        toml::parse("name = \"régua\"\nday = 2026-11-19\nat = 09:30:00\nlist = [1, 2.5, true]\n[a.b]\nc = 'd'\n"));
    EXPECT_EQ(document[u"name"].toString(), QStringLiteral("régua"));
    EXPECT_EQ(document[u"day"].toString(), QStringLiteral("2026-11-19"));
    EXPECT_EQ(document[u"at"].toString(), QStringLiteral("09:30:00"));
    EXPECT_EQ(document[u"list"].toArray().size(), 3);
    EXPECT_EQ(document[u"a"][u"b"][u"c"].toString(), QStringLiteral("d"));
}

TEST(Toml, RefusesHeadersThatNameNothing)
{
    for (const char* bytes : {"[[[", "[[[a]]]", "[[ [a]]", "[=]", "[ #", "[[\n", "[\x01", "[", "[[", "[]", "[[]]"})
        EXPECT_EQ(tomlErrorOf(bytes), invalid) << bytes;
    EXPECT_EQ(tomlLineOf("a = 1\n[[[b]]]\n"), 2);
}

TEST(Toml, RefusesWhatIsNoUtf8AndWhatWasCutOff)
{
    EXPECT_EQ(tomlErrorOf("a = \"\xff\xfe\"\n"), invalid);
    EXPECT_EQ(tomlErrorOf("a = \"b"), invalid);
    EXPECT_EQ(tomlErrorOf(QByteArray("a\0 = 1", 6)), invalid);
    EXPECT_EQ(tomlErrorOf("a = '''"), invalid);
    EXPECT_EQ(tomlErrorOf(""), QString());
}

TEST(Toml, OtherLettersStandInStringsAndCommentsOnly)
{
    for (const char* bytes : {"título = 1", "[ação]", "a·b = 1", "x = 1\nnome_é = 2", "a = 1 é", "a = \"b\"é\n", "é"})
        EXPECT_EQ(tomlErrorOf(bytes), invalid) << bytes;
    EXPECT_EQ(tomlLineOf("a = \"é\"\n\n# é\ntítulo = 1\n"), 4);
    ASSERT_UNWRAP(
        const QJsonObject document, toml::parse("\xef\xbb\xbf# é 'aspas\n\"título\" = 'é\\'\na = \"\\\"é\" # \"é\n"
                                                "b = \"\"\"é \"\" é\n\\\"\"\"é\"\"\"\"\"\n"
                                                "c = '''é '' é'''\nd = \"\" # é\ne = ''\n[\"ação\"]\nf = \"é\"\n"));
    EXPECT_EQ(document[u"título"].toString(), QStringLiteral("é\\"));
    EXPECT_EQ(document[u"a"].toString(), QStringLiteral("\"é"));
    EXPECT_EQ(document[u"b"].toString(), QStringLiteral("é \"\" é\n\"\"\"é\"\""));
    EXPECT_EQ(document[u"c"].toString(), QStringLiteral("é '' é"));
    EXPECT_EQ(document[u"ação"][u"f"].toString(), QStringLiteral("é"));
}

TEST(Toml, NoDepthReachesTheEndOfTheStack)
{
    constexpr qsizetype endless = 2'000'000;
    EXPECT_EQ(tomlErrorOf(QByteArray("a = ") + QByteArray(endless, '[')), invalid);
    EXPECT_EQ(tomlErrorOf("x = 1\n" + QByteArray("a.").repeated(endless) + "b = 1\n"), invalid);
    EXPECT_EQ(tomlLineOf("x = 1\n" + QByteArray("a.").repeated(endless) + "b = 1\n"), 2);
    EXPECT_EQ(tomlErrorOf('[' + QByteArray("a.").repeated(endless) + "b]\n"), invalid);
    // What one line refuses, many don't reach.
    const QByteArray level = "[{" + QByteArray("a.").repeated(190) + "b = \n";
    EXPECT_EQ(tomlErrorOf("a = " + level.repeated(40)), invalid);
    EXPECT_EQ(tomlErrorOf(QByteArray("a.").repeated(150) + "b = 1\n"), QString());
}

} // namespace
} // namespace trato
