#include "parties/document.h"
#include "support/sharedjson.h"

#include <gtest/gtest.h>

namespace trato::parties {
namespace {

void expectDocument(const char* text, DocumentKind kind, const char* normalised)
{
    const auto document = parseDocument(QString::fromUtf8(text));
    ASSERT_TRUE(document) << text;
    EXPECT_EQ(document->kind, kind) << text;
    EXPECT_EQ(document->normalised.toStdString(), normalised) << text;
}

TEST(Document, ReadsCpfInAnyPunctuation)
{
    for (const char* text : {"12345678909", "123.456.789-09", "123 456 789 09", "  123.456.789-09\t", "123456789-09"})
        expectDocument(text, DocumentKind::Cpf, "12345678909");
}

TEST(Document, ReadsCnpjAlsoAlphanumeric)
{
    expectDocument("11.222.333/0001-81", DocumentKind::Cnpj, "11222333000181");
    expectDocument("12.ABC.345/01DE-35", DocumentKind::Cnpj, "12ABC34501DE35");
    expectDocument("12abc34501de35", DocumentKind::Cnpj, "12ABC34501DE35");
    expectDocument("AA345678/0003-86", DocumentKind::Cnpj, "AA345678000386");
}

TEST(Document, RefusesWhatIsNone)
{
    for (const char* text : {"", " ", "-", "12345678900", "00000000000", "11111111111", "11111111111111", "1234567890",
             "123456789090", "!12345678909", "12345678909!", "12345678909-", "12.ABC.345/01DE-3A", "12.ABC.345/01DE-36",
             "CPF 12345678909", "1,2345678909E10", "１２３４５６７８９０９", "١٢٣٤٥٦٧٨٩٠٩", "00000000000000",
             "AA345678/0003-29", "123.456.789-09\n123.456.789-09"})
        EXPECT_FALSE(parseDocument(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(parseDocument(QString(10'000'000, u'1')));
    EXPECT_FALSE(parseDocument(QString(10'000'000, u' ')));
}

TEST(Document, RootIsSharedByBranches)
{
    EXPECT_EQ(parseDocument(u"11.222.333/0001-81")->root(), QStringLiteral("11222333"));
    EXPECT_EQ(parseDocument(u"11.222.333/0002-62")->root(), QStringLiteral("11222333"));
    EXPECT_TRUE(parseDocument(u"12345678909")->root().isEmpty());
}

TEST(Document, RestoresLostZerosOnlyWhenCheckDigitsHold)
{
    EXPECT_FALSE(parseDocument(u"1234567890"));
    EXPECT_EQ(restoreDocument(u"272")->normalised, QStringLiteral("00000000272"));
    EXPECT_EQ(restoreDocument(u"191")->kind, DocumentKind::Cpf);
    EXPECT_EQ(restoreDocument(u"1234567000195")->normalised, QStringLiteral("01234567000195"));
    // Up to nine digits both readings hold or neither does; as a CPF fewer zeros were lost.
    EXPECT_EQ(restoreDocument(u"208000100")->normalised, QStringLiteral("00208000100"));
    EXPECT_EQ(restoreDocument(u"123.456.789-09")->normalised, QStringLiteral("12345678909"));
    EXPECT_FALSE(restoreDocument(u"273"));
    EXPECT_FALSE(restoreDocument(u"0"));
    EXPECT_FALSE(restoreDocument(u"91"));
    EXPECT_FALSE(restoreDocument(u"ABC345"));
    EXPECT_FALSE(restoreDocument(u"1.23456789E+10"));
}

TEST(Document, IsWrittenAsPeopleDo)
{
    EXPECT_EQ(formatDocument(*parseDocument(u"12345678909")), QStringLiteral("123.456.789-09"));
    EXPECT_EQ(formatDocument(*parseDocument(u"12ABC34501DE35")), QStringLiteral("12.ABC.345/01DE-35"));
}

class SharedDocuments : public testing::TestWithParam<const char*> {};

TEST_P(SharedDocuments, AgreeWithOthers)
{
    const QString file = QStringLiteral("vectors/identity/") + QString::fromUtf8(GetParam());
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& value : test::sharedJson(file).array()) {
        const QJsonObject one = value.toObject();
        const auto document = parseDocument(one.value(u"input").toString());
        EXPECT_EQ(document.has_value(), one.value(u"valid").toBool()) << test::shown(one);
        if (document && one.contains(u"canonical")) {
            EXPECT_EQ(document->normalised, one.value(u"canonical").toString());
            EXPECT_EQ(document->root(), one.value(u"root").toString());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Identity, SharedDocuments, testing::Values("cpf.json", "cnpj.json"));

} // namespace
} // namespace trato::parties
