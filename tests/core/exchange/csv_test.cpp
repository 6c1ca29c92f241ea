#include "exchange/csv.h"
#include "exchange/textencoding.h"
#include "support/result.h"

#include <QJsonArray>

namespace trato::exchange {
namespace {

TEST(Csv, ReadsQuotedCellsWithLineEndsAndKeepsPhysicalLines)
{
    ASSERT_UNWRAP(
        const CsvTable table, readCsv(QStringLiteral("a;b\r\n\"um\r\ndois\";\"x \"\"y\"\"\"\r\n\r\n3;4\r\n")));
    EXPECT_EQ(table.delimiter, QChar(u';'));
    ASSERT_EQ(table.records.size(), 2u);
    EXPECT_EQ(table.records[0].line, 2);
    EXPECT_EQ(table.records[0].cells, (QStringList{QStringLiteral("um\r\ndois"), QStringLiteral("x \"y\"")}));
    EXPECT_EQ(table.records[1].line, 5);
}

TEST(Csv, TakesTheDelimiterTheHeaderHasMost)
{
    ASSERT_UNWRAP(const CsvTable tabs, readCsv(QStringLiteral("nome, sobrenome\tcpf\tvalor\n")));
    EXPECT_EQ(tabs.delimiter, QChar(u'\t'));
    ASSERT_UNWRAP(const CsvTable commas, readCsv(QStringLiteral("nome,cpf,valor\n")));
    EXPECT_EQ(commas.delimiter, QChar(u','));
}

TEST(Csv, SaysWhereAQuoteOpenedThatNeverCloses)
{
    const auto table = readCsv(QStringLiteral("a;b\n1;2\n3;\"aberto\n4;5\n"));
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, QStringLiteral("unclosed_quote"));
    EXPECT_EQ(table.error().detail[QStringLiteral("line")].toInt(), 3);
}

TEST(Csv, SurvivesEveryCutOfAFile)
{
    const QString text = QStringLiteral("nome;cpf\n\"Ana \"\"Lu\"\"\nMaria\";1\nB;\"2\"\n");
    for (qsizetype length = 0; length <= text.size(); ++length)
        (void)readCsv(text.left(length)).has_value();
}

TEST(TextEncoding, OneDecisionForTheFile)
{
    ASSERT_UNWRAP(const DecodedText utf8, decodeText("\xEF\xBB\xBFnome\nJos\xC3\xA9\n"));
    EXPECT_EQ(utf8.text, QString::fromUtf8("nome\nJosé\n"));
    ASSERT_UNWRAP(const DecodedText latin, decodeText("nome\nJos\xE9 \x96 \x80\n"));
    EXPECT_EQ(latin.encoding, TextEncoding::Windows1252);
    EXPECT_EQ(latin.text, QString::fromUtf8("nome\nJosé – €\n"));
    ASSERT_UNWRAP(const DecodedText wide, decodeText(QByteArray("\xFF\xFE"
                                                                "a\0\n\0",
                                              6)));
    EXPECT_EQ(wide.text, QStringLiteral("a\n"));
}

TEST(TextEncoding, RefusesAMixtureWithBothLines)
{
    const auto mixed = decodeText("nome\nJos\xC3\xA9\nAndr\xE9\n");
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, QStringLiteral("contradictory_encoding"));
    EXPECT_EQ(mixed.error().detail[QStringLiteral("lines")], QJsonValue(QJsonArray{2, 3}));
}

TEST(TextEncoding, RefusesWhatIsNoText)
{
    EXPECT_EQ(decodeText("").error().code, QStringLiteral("empty_file"));
    EXPECT_EQ(decodeText(" \n ").error().code, QStringLiteral("empty_file"));
    EXPECT_EQ(decodeText("PK\x03\x04"
                         "abc")
                  .error()
                  .code,
        QStringLiteral("spreadsheet_file"));
}

} // namespace
} // namespace trato::exchange
