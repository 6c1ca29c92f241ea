#include "base/channel.h"
#include "base/clock.h"
#include "base/digest.h"
#include "base/excerpt.h"
#include "base/json.h"
#include "base/text.h"
#include "support/result.h"

namespace trato {
namespace {

TEST(Instant, ReadsAndWritesOffsets)
{
    ASSERT_UNWRAP(const Instant instant, Instant::parse(u"2026-11-19T14:03:08-03:00", deskZone()));
    EXPECT_EQ(instant.toIso(deskZone()), QStringLiteral("2026-11-19T14:03:08.000-03:00"));
    EXPECT_EQ(instant.toIso(QTimeZone::utc()), QStringLiteral("2026-11-19T17:03:08.000Z"));
}

TEST(Instant, WithoutOffsetIsReadInTheZone)
{
    ASSERT_UNWRAP(const Instant instant, Instant::parse(u"2026-11-19T14:03:08", deskZone()));
    EXPECT_EQ(instant.in(QTimeZone::utc()).time(), QTime(17, 3, 8));
}

TEST(Instant, RefusesNonsense)
{
    EXPECT_EQ(Instant::parse(u"amanhã", deskZone()).error().code, QStringLiteral("invalid_instant"));
    for (const QStringView beyond :
        {u"0001-01-01T00:00:00Z", u"1899-12-31T23:59:59Z", u"3000-01-01T00:00:00Z", u"9999-12-31T23:59:59-03:00"}) {
        const auto instant = Instant::parse(beyond, deskZone());
        ASSERT_FALSE(instant);
        EXPECT_EQ(instant.error().code, QStringLiteral("invalid_instant"));
    }
}

TEST(Clock, TodayIsTheDesksDay)
{
    ASSERT_UNWRAP(const Instant late, Instant::parse(u"2026-11-20T01:30:00Z", deskZone()));
    EXPECT_EQ(ManualClock(late).today(), QDate(2026, 11, 19));
}

TEST(Text, FoldsCaseAccentsAndBlanks)
{
    EXPECT_EQ(text::folded(u"  José  da\tConceição "), QStringLiteral("jose da conceicao"));
}

TEST(Text, ReadsLettersOfOtherAlphabetsAsTheyLook)
{
    EXPECT_EQ(text::folded(u"vоu mе mаtаr hоjе"), QStringLiteral("vou me matar hoje"));
    EXPECT_EQ(text::folded(u"ΡΙΧ ВОLЕТО"), QStringLiteral("pix boleto"));
    EXPECT_EQ(text::folded(u"д ж 漢"), QStringLiteral("д ж 漢"));
}

TEST(Excerpt, IsTheWholeWhereItFits)
{
    EXPECT_EQ(text::excerpt(u"só se for\nem 15 vezes ", 20), QStringLiteral("só se for em 15…"));
    EXPECT_EQ(text::excerpt(u"só se for\nem 15 vezes ", 21), QStringLiteral("só se for em 15 vezes"));
    EXPECT_EQ(text::excerpt(u"", 5), QString());
}

TEST(Excerpt, EndsAfterAWord)
{
    EXPECT_EQ(text::excerpt(u"sem multa nem juros. Dá para acertar", 25), QStringLiteral("sem multa nem juros. Dá…"));
    EXPECT_EQ(text::excerpt(u"boleto, Pix, cartão", 13), QStringLiteral("boleto, Pix…"));
}

TEST(Excerpt, CutsAWordThatAloneIsTooLongButNoCharacter)
{
    EXPECT_EQ(text::excerpt(u"Pix: 00020126580014br.gov.bcb.pix", 12), QStringLiteral("Pix: 000201…"));
    const QString faces = QString::fromUtf8("\xF0\x9F\x98\x80").repeated(4);
    EXPECT_EQ(text::excerpt(faces, 4), faces.left(2) + QChar(0x2026));
    EXPECT_EQ(text::excerpt(faces, 5), faces.left(4) + QChar(0x2026));
}

TEST(Text, CleansWhatHidesOrReverses)
{
    EXPECT_EQ(text::cleaned(QStringLiteral("Ana\u202E \u0000\u200BMaria\n Luz")), QStringLiteral("Ana Maria Luz"));
}

TEST(Text, AddressesPeopleByFirstNameAndCompaniesWithoutTheirForm)
{
    EXPECT_EQ(text::addressedAs(QStringLiteral("Marta Lúcia Prado"), text::NameOf::Person), QStringLiteral("Marta"));
    EXPECT_EQ(text::addressedAs(QStringLiteral("Padaria Trigo Dourado Ltda."), text::NameOf::Company),
        QStringLiteral("Padaria Trigo Dourado"));
    EXPECT_EQ(text::addressedAs(QStringLiteral("Gráfica Traço Livre Ltda - ME"), text::NameOf::Company),
        QStringLiteral("Gráfica Traço Livre"));
    EXPECT_EQ(text::addressedAs(QStringLiteral("Usina Boa Safra S.A."), text::NameOf::Company),
        QStringLiteral("Usina Boa Safra"));
    EXPECT_EQ(text::addressedAs(QStringLiteral("Lume"), text::NameOf::Company), QStringLiteral("Lume"));
}

TEST(Digest, KnownAnswers)
{
    EXPECT_EQ(digest::hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
        QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    EXPECT_TRUE(digest::constantTimeEqual("abc", "abc"));
    EXPECT_FALSE(digest::constantTimeEqual("abc", "abcd"));
    EXPECT_EQ(digest::randomHex(8).size(), 16);
}

TEST(Channel, NamesGoBothWays)
{
    for (const Channel channel : allChannels)
        EXPECT_EQ(channelFromName(channelName(channel)), channel);
    EXPECT_FALSE(channelFromName(u"fax"));
}

TEST(Json, SaysWhereItBroke)
{
    EXPECT_EQ(json::parseObject("{\"a\":").error().code, QStringLiteral("invalid_json"));
    EXPECT_EQ(json::parseObject("[1]").error().code, QStringLiteral("invalid_json"));
    EXPECT_TRUE(json::parseObject("{}").has_value());
}

} // namespace
} // namespace trato
