#include "base/json.h"
#include "exchange/debtimport.h"
#include "exchange/defaultcharges.h"
#include "negotiation/roles.h"
#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::exchange {
namespace {

using namespace Qt::StringLiterals;

const QByteArray ratedFile = "nome;cpf;contrato;parcela;vencimento;valor;multa;juros\n"
                             "Marlene Figueiredo;318.204.967-40;A-1;1;05/10/2026;100,00;;\n"
                             "Marlene Figueiredo;318.204.967-40;A-1;2;05/11/2026;100,00;1,5;0,0333%\n"
                             "Vale Transportes Ltda;41.807.356/0001-19;B-7;1;01/11/2026;99,00;;\n";

class DefaultChargesTest : public test::DatabaseTest {
protected:
    Result<ImportReport> import(const QByteArray& bytes)
    {
        ImportOptions options;
        options.creditor = u"Lojas Aurora"_s;
        options.portfolio = u"Varejo"_s;
        options.actor = u"teste"_s;
        return importDebts(database(), clock, bytes, options);
    }
    Result<void> set(const QJsonObject& rule)
    {
        return setDefaultCharges(database(), clock.now(), {u"LOJAS aurora"_s, rule, u"teste"_s});
    }
    std::vector<QString> rules() { return column(u"SELECT COALESCE(charges, '') FROM instalment ORDER BY due, id"_s); }
};

TRATO_BOTH_ENGINES(DefaultChargesTest);

TEST_P(DefaultChargesTest, WithoutOneADebtHasWhatItsFileSays)
{
    ASSERT_UNWRAP(const ImportReport report, import(ratedFile));
    EXPECT_TRUE(report.warnings.empty());
    EXPECT_EQ(rules(), (std::vector<QString>{u""_s, u""_s, u"{\"fine\":\"1.50\",\"interest\":\"0.0333\"}"_s}));
}

TEST_P(DefaultChargesTest, TheCreditorsRuleStandsWhereTheFileIsSilent)
{
    ASSERT_RESULT(import("nome;cpf;contrato;parcela;vencimento;valor\nAna;28001238938;Z;1;01/01/2026;1,00\n"));
    ASSERT_RESULT(set({{u"fine"_s, u"10"_s}, {u"basis"_s, u"legal"_s}, {u"correction"_s, u"ipca"_s}}));
    ASSERT_RESULT(import(ratedFile));
    EXPECT_EQ(rules(),
        (std::vector<QString>{u""_s, // imported before there was one
            u"{\"basis\":\"legal\",\"consumer\":true,\"correction\":\"ipca\",\"fine\":\"10.00\"}"_s,
            u"{\"basis\":\"legal\",\"correction\":\"ipca\",\"fine\":\"10.00\"}"_s, // a company
            u"{\"consumer\":true,\"correction\":\"ipca\",\"fine\":\"1.50\",\"interest\":\"0.0333\"}"_s}));
    ASSERT_UNWRAP(const ImportReport again, import(ratedFile));
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_EQ(number(u"SELECT count(*) FROM audit_entry WHERE action = 'default_charges'"_s), 1);
}

TEST_P(DefaultChargesTest, ItIsReadBackAndTakenAway)
{
    EXPECT_EQ(set({}).error().code, u"no_creditor"_s);
    EXPECT_EQ(defaultChargesOf(database(), u"Lojas Aurora"_s).error().code, u"no_creditor"_s);
    ASSERT_RESULT(import(ratedFile));
    EXPECT_EQ(defaultChargesOf(database(), u"lojas aurora"_s), QJsonObject());
    EXPECT_EQ(set({{u"basis"_s, u"month31"_s}}).error().code, u"invalid_charges"_s);
    EXPECT_EQ(set({{u"fine"_s, u"-2"_s}}).error().code, u"invalid_charges"_s);
    ASSERT_RESULT(set({{u"fine"_s, u"2"_s}, {u"interest"_s, u"1"_s}, {u"consumer"_s, false}}));
    ASSERT_UNWRAP(const QJsonObject kept, defaultChargesOf(database(), u"Lojas Aurora"_s));
    EXPECT_EQ(json::compact(kept), "{\"consumer\":false,\"fine\":\"2.00\",\"interest\":\"1.00\"}");
    ASSERT_RESULT(set({}));
    EXPECT_EQ(defaultChargesOf(database(), u"Lojas Aurora"_s), QJsonObject());
}

TEST_P(DefaultChargesTest, WhoLeadsSetsIt)
{
    ASSERT_RESULT(import(ratedFile));
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {.actor = u"rui"_s, .role = negotiation::Role::Supervisor, .by = u"rui"_s}));
    EXPECT_EQ(set({{u"fine"_s, u"2"_s}}).error().code, u"not_entitled"_s);
    EXPECT_EQ(defaultChargesOf(database(), u"Lojas Aurora"_s), QJsonObject());
}

TEST_P(DefaultChargesTest, ARateThatIsNoneIsLeftOutAndTold)
{
    ASSERT_UNWRAP(
        const ImportReport report, import("nome;cpf;contrato;parcela;vencimento;valor;multa;juros\n"
                                          "Marlene Figueiredo;318.204.967-40;A-1;1;05/10/2026;100,00;dois;1\n"));
    ASSERT_EQ(report.warnings.size(), 1u);
    EXPECT_EQ(report.warnings.front().code, u"invalid_rate"_s);
    EXPECT_EQ(rules(), std::vector<QString>{u"{\"interest\":\"1.00\"}"_s});
}

TEST(DefaultCharges, AMonthlyInterestTakesTheBasisWithIt)
{
    const QJsonObject yearly{{u"fine"_s, u"2.00"_s}, {u"interest"_s, u"12.00"_s}, {u"basis"_s, u"day365"_s}};
    const QJsonObject file{{u"interest"_s, u"1.00"_s}};
    EXPECT_EQ(chargesOf(file, yearly, true), (QJsonObject{{u"fine"_s, u"2.00"_s}, {u"interest"_s, u"1.00"_s}}));
    EXPECT_EQ(chargesOf({}, yearly, true), yearly);
    EXPECT_EQ(chargesOf(file, {}, true), file);
}

} // namespace
} // namespace trato::exchange
