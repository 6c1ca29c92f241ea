#include "exchange/debtimport.h"
#include "exchange/portfolionames.h"
#include "exchange/refusedlines.h"
#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::exchange {
namespace {

using namespace Qt::StringLiterals;

const QByteArray strangeHeader = "Sacado;CGC;contrato;vencimento;valor;telefone\n";
const QByteArray good = "Marlene Figueiredo;318.204.967-40;A-1;05/10/2026;1.234,56;(11) 98765-4321\n";
const QByteArray bad = "Vale \"Norte\" Ltda;41.807.356/0001-18;B-7;01/11/2026;99,00;=1+1\n";

class ImportOptionsTest : public test::DatabaseTest {
protected:
    ImportOptions options() const
    {
        ImportOptions wanted{.creditor = u"Lojas Aurora"_s, .portfolio = u"Varejo"_s, .actor = u"teste"_s};
        wanted.mapping = recognise({u"Sacado"_s, u"contrato"_s, u"vencimento"_s, u"valor"_s, u"telefone"_s});
        wanted.mapping->columns.push_back({Field::Document, u"CGC"_s});
        return wanted;
    }
};

TRATO_BOTH_ENGINES(ImportOptionsTest);

TEST_P(ImportOptionsTest, TheMappingIsKeptForTheCreditorsNextFile)
{
    ASSERT_UNWRAP(const PortfolioFile file, PortfolioFile::open(strangeHeader + good));
    ASSERT_UNWRAP(const auto none, savedMapping(database(), u"Lojas Aurora"_s, file.headerKey()));
    EXPECT_FALSE(none.has_value());
    ASSERT_RESULT(importDebts(database(), clock, strangeHeader + good, options()));

    ASSERT_UNWRAP(const auto saved, savedMapping(database(), u"LOJAS AURORA"_s, file.headerKey()));
    ASSERT_TRUE(saved.has_value());
    EXPECT_EQ(saved->positions(Field::Document, file.table().header), std::vector<int>{1});
    ASSERT_UNWRAP(const auto others, savedMapping(database(), u"Outra"_s, file.headerKey()));
    EXPECT_FALSE(others.has_value());
    ASSERT_UNWRAP(const auto known, knownPortfolios(database()));
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0].portfolios, QStringList{u"Varejo"_s});
    ASSERT_UNWRAP(const auto owners, creditorsOfHeaders(database(), file.headerKey()));
    EXPECT_EQ(owners, std::vector<QString>{u"Lojas Aurora"_s});
}

TEST_P(ImportOptionsTest, ACorrectedLineComesIn)
{
    ImportOptions wanted = options();
    wanted.corrections = {{.line = 3, .column = u"CGC"_s, .was = u"0001-18"_s, .text = u"0001-19"_s},
        {.line = 3, .column = u"telefone"_s, .was = {}, .text = {}},
        {.line = 99, .column = u"CGC"_s, .was = {}, .text = u"x"_s},
        {.line = 3, .column = u"nowhere"_s, .was = {}, .text = u"x"_s}};
    ASSERT_UNWRAP(const ImportReport report, importDebts(database(), clock, strangeHeader + good + bad, wanted));
    EXPECT_EQ(report.created, 2);
    EXPECT_TRUE(report.warnings.empty());
    EXPECT_EQ(report.cents, 123456 + 9900);
    ASSERT_TRUE(report.sample.has_value());
    EXPECT_EQ(report.sample->phones, QStringList{u"+5511987654321"_s});
}

TEST_P(ImportOptionsTest, OneThatIsCancelledStoresNothing)
{
    for (const ImportStage stage : {ImportStage::Reading, ImportStage::Comparing, ImportStage::Writing}) {
        ImportOptions wanted = options();
        bool told = false;
        wanted.watch = ImportWatch([&](ImportStage now, int, int) {
            told |= now == stage;
            return now != stage;
        });
        const auto ended = importDebts(database(), clock, strangeHeader + good, wanted);
        ASSERT_FALSE(ended.has_value());
        EXPECT_EQ(ended.error().code, u"cancelled"_s);
        EXPECT_TRUE(told);
        EXPECT_EQ(number(u"SELECT count(*) FROM debtor"_s), 0);
        EXPECT_EQ(number(u"SELECT count(*) FROM creditor"_s), 0);
    }
    // At the last look everything is written and nothing committed.
    ImportOptions wanted = options();
    wanted.watch =
        ImportWatch([](ImportStage now, int done, int total) { return now != ImportStage::Writing || done < total; });
    EXPECT_FALSE(importDebts(database(), clock, strangeHeader + good, wanted).has_value());
    EXPECT_EQ(number(u"SELECT count(*) FROM instalment"_s), 0);
}

TEST(RefusedLinesTest, comeBackAsAFileThatCanBeImportedAgain)
{
    ASSERT_UNWRAP(PortfolioFile file, PortfolioFile::open(strangeHeader + good + bad));
    auto columns = file.mapping().columns;
    columns.push_back({Field::Document, u"CGC"_s});
    file.setColumns(columns);
    ASSERT_UNWRAP(const auto reading, file.read());
    ASSERT_EQ(reading.rejected.size(), 1U);
    const QByteArray csv = refusedLines(file, reading.rejected);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFSacado;CGC;"));
    EXPECT_TRUE(csv.contains(";'=1+1;3;")) << csv.toStdString();

    ASSERT_UNWRAP(const PortfolioFile again, PortfolioFile::open(csv));
    ASSERT_EQ(again.table().records.size(), 1U);
    const QStringList cells = again.table().records[0].cells;
    EXPECT_EQ(cells[0], u"Vale \"Norte\" Ltda"_s);
    EXPECT_EQ(cells[1], u"41.807.356/0001-18"_s);
    EXPECT_EQ(again.table().header.size(), 8);
    EXPECT_TRUE(cells[7].contains(u"CGC"_s));
}

TEST(ColumnMappingTest, aHeaderThatStandsTwiceIsTwoColumns)
{
    const QStringList titles{u"nome"_s, u"Telefone"_s, u"cpf"_s, u"Telefone"_s};
    EXPECT_EQ(recognise(titles).positions(Field::Phone, titles), (std::vector<int>{1, 3}));
}

} // namespace
} // namespace trato::exchange
