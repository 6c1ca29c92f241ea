#include "exchange/columns.h"
#include "exchange/dateformat.h"
#include "exchange/numberformat.h"
#include "support/result.h"

#include <QJsonArray>

namespace trato::exchange {
namespace {

class Column final {
public:
    explicit Column(std::initializer_list<const char16_t*> cells)
    {
        int line = 2;
        for (const char16_t* cell : cells)
            m_cells.push_back({line++, QStringView(cell)});
    }
    [[nodiscard]] Result<DecimalSign> decimal() const { return decideDecimal(m_cells, QStringLiteral("valor")); }
    [[nodiscard]] Result<DateOrder> order() const { return decideDateOrder(m_cells, QStringLiteral("venc")); }

private:
    std::vector<Evidence> m_cells;
};

TEST(DecimalSignDecision, ByTheEvidenceOfAllLines)
{
    EXPECT_EQ(*Column({u"100", u"1.234,56"}).decimal(), DecimalSign::Comma);
    EXPECT_EQ(*Column({u"100", u"1,234.56"}).decimal(), DecimalSign::Point);
    EXPECT_EQ(*Column({u"1.234", u"12.5"}).decimal(), DecimalSign::Point);
    EXPECT_EQ(*Column({u"1.234", u"2.500"}).decimal(), DecimalSign::Comma);
    EXPECT_EQ(*Column({u"1.234.567"}).decimal(), DecimalSign::Comma);
    EXPECT_EQ(*Column({u"10", u"20"}).decimal(), DecimalSign::Comma);
}

TEST(DecimalSignDecision, ContradictionNamesTheTwoLines)
{
    const auto sign = Column({u"10", u"1.234,56", u"7", u"1,234.56"}).decimal();
    ASSERT_FALSE(sign);
    EXPECT_EQ(sign.error().code, QStringLiteral("contradictory_numbers"));
    EXPECT_EQ(sign.error().detail[QStringLiteral("lines")], QJsonValue(QJsonArray{3, 5}));
}

TEST(DecimalSignDecision, OnlyNumbersAreEvidence)
{
    EXPECT_EQ(*Column({u"1.234,56", u"ver obs. 2", u"a.b", u"N/A"}).decimal(), DecimalSign::Comma);
    EXPECT_EQ(*Column({u"-1.5", u"1.234"}).decimal(), DecimalSign::Point) << "a credit shows how the file writes, too";
    EXPECT_EQ(*Column({u"0.500"}).decimal(), DecimalSign::Point) << "no group of thousands begins with a zero";
    EXPECT_EQ(*Column({u"0,004"}).decimal(), DecimalSign::Comma);
}

TEST(Amount, NoGroupBeginsWithAZero)
{
    EXPECT_EQ(readAmount(u"0.500", DecimalSign::Point).cents, 50);
    EXPECT_EQ(readAmount(u"0.500", DecimalSign::Comma).fault, NumberFault::NotANumber);
    EXPECT_EQ(readAmount(u"0,004", DecimalSign::Comma).fault, NumberFault::TooPrecise);
}

TEST(Amount, ReadsWhatCreditorsWrite)
{
    EXPECT_EQ(readAmount(u"R$ 1.234,56", DecimalSign::Comma).cents, 123456);
    EXPECT_EQ(readAmount(u"1234,5", DecimalSign::Comma).cents, 123450);
    EXPECT_EQ(readAmount(u"1.234", DecimalSign::Comma).cents, 123400);
    EXPECT_EQ(readAmount(u"1,234.5", DecimalSign::Point).cents, 123450);
    EXPECT_EQ(readAmount(u"99.9000", DecimalSign::Point).cents, 9990);
}

TEST(Amount, RefusesWhatItWouldHaveToInvent)
{
    EXPECT_EQ(readAmount(u"1,23E+05", DecimalSign::Comma).fault, NumberFault::LostDigits);
    EXPECT_EQ(readAmount(u"-10,00", DecimalSign::Comma).fault, NumberFault::NotPositive);
    EXPECT_EQ(readAmount(u"(10,00)", DecimalSign::Comma).fault, NumberFault::NotPositive);
    EXPECT_EQ(readAmount(u"0,00", DecimalSign::Comma).fault, NumberFault::NotPositive);
    EXPECT_EQ(readAmount(u"10,005", DecimalSign::Comma).fault, NumberFault::TooPrecise);
    EXPECT_EQ(readAmount(u"dez", DecimalSign::Comma).fault, NumberFault::NotANumber);
    EXPECT_EQ(readAmount(u"12.34,5", DecimalSign::Comma).fault, NumberFault::NotANumber);
    EXPECT_EQ(readAmount(u"9999999999999999", DecimalSign::Comma).fault, NumberFault::TooLarge);
}

TEST(DateOrderDecision, ByTheEvidenceOfAllLines)
{
    EXPECT_EQ(*Column({u"01/02/2026", u"25/02/2026"}).order(), DateOrder::DayFirst);
    EXPECT_EQ(*Column({u"01/02/2026", u"02/25/2026"}).order(), DateOrder::MonthFirst);
    EXPECT_EQ(*Column({u"01/02/2026"}).order(), DateOrder::DayFirst);
    const auto both = Column({u"25/02/2026", u"02/25/2026"}).order();
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().code, QStringLiteral("contradictory_dates"));
}

TEST(Date, EveryWayOfWritingIt)
{
    const QDate date(2026, 10, 5);
    for (const char16_t* text : {u"05/10/2026", u"5/10/26", u"05-10-2026", u"05.10.2026", u"2026-10-05",
             u"05/10/2026 00:00:00", u"2026-10-05T00:00:00", u"20261005"})
        EXPECT_EQ(readDate(QStringView(text), DateOrder::DayFirst), date) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(readDate(u"10/05/2026", DateOrder::MonthFirst), date);
    EXPECT_EQ(readDate(u"01/01/70", DateOrder::DayFirst).year(), 1970);
    EXPECT_EQ(readDate(u"01/01/69", DateOrder::DayFirst).year(), 2069);
    EXPECT_FALSE(readDate(u"31/02/2026", DateOrder::DayFirst).isValid());
    EXPECT_FALSE(readDate(u"ontem", DateOrder::DayFirst).isValid());
}

TEST(Columns, RecognisesPortugueseAndEnglishHeaders)
{
    const ColumnMapping mapping = recognise({QStringLiteral("NOME_CLIENTE"), QStringLiteral("CPF/CNPJ"),
        QStringLiteral("Nº Contrato"), QStringLiteral("Due Date"), QStringLiteral("Valor (R$)"), QStringLiteral("TEL1"),
        QStringLiteral("Tel 2"), QStringLiteral("DDD"), QStringLiteral("e-mail"), QStringLiteral("COD_INT")});
    QStringList fields;
    for (const auto& column : mapping.columns)
        fields.append(fieldName(column.field));
    EXPECT_EQ(fields.join(u' '), QStringLiteral("name document contract due amount phone phone area_code email"));
}

TEST(Columns, AMappingFileGoesBothWays)
{
    ASSERT_UNWRAP(const ColumnMapping mapping,
        ColumnMapping::fromToml(
            "[columns]\ndocument = \"A \\\"doc\\\"\"\nphone = [\"F1\", \"F2\"]\n[format]\ndecimal = \",\"\n"
            "date = \"dd/mm/yyyy\"\nencoding = \"windows-1252\"\ndelimiter = \";\"\n"));
    ASSERT_UNWRAP(const ColumnMapping again, ColumnMapping::fromToml(mapping.toToml()));
    EXPECT_EQ(again.toJson(), mapping.toJson());
    EXPECT_EQ(again.positions(Field::Phone, {QStringLiteral("x"), QStringLiteral("F1"), QStringLiteral("F2")}),
        (std::vector{1, 2}));
}

TEST(Columns, RefusesAMappingThatCannotBe)
{
    EXPECT_EQ(ColumnMapping::fromToml("[columns\n").error().code, QStringLiteral("invalid_mapping"));
    EXPECT_EQ(
        ColumnMapping::fromToml("[columns]\nshoe_size = \"x\"\n").error().code, QStringLiteral("invalid_mapping"));
    for (const char* text : {"[format]\ndate = \"xx\"\n", "[format]\ndecimal = \"x\"\n", "[format]\ncolour = 1\n",
             "[format]\nencoding = \"klingon\"\n", "[format]\ndelimiter = \"ab\"\n", "[columns]\nname = 3\n"})
        EXPECT_FALSE(ColumnMapping::fromToml(text)) << text;
    EXPECT_EQ(ColumnMapping::fromToml("[format]\ndelimiter = \"tab\"\n")->delimiter, QChar(u'\t'));
    ColumnMapping mapping;
    mapping.columns = {{Field::Name, QStringLiteral("nome")}};
    EXPECT_EQ(checkMapping(mapping, {QStringLiteral("cpf")}).error().code, QStringLiteral("unknown_column"));
    EXPECT_EQ(checkMapping(mapping, {QStringLiteral("nome")}).error().code, QStringLiteral("missing_columns"));
    const QStringList endless{QStringLiteral("nome"), QString(1'000'000, QChar(u'\0'))};
    const QJsonArray shown = checkMapping(mapping, endless).error().detail[QStringLiteral("header")].toArray();
    EXPECT_EQ(shown, (QJsonArray{QStringLiteral("nome"), QString()}));
}

} // namespace
} // namespace trato::exchange
