#include "support/debttest.h"

#include "exchange/peopleimport.h"
#include "parties/relatedpeople.h"

#include <QJsonArray>

namespace {

using namespace trato;
using namespace trato::exchange;
using namespace Qt::StringLiterals;

class PeopleImportTest : public test::DebtTest {
protected:
    Result<PeopleReport> import(const char* text, PeopleMode mode = PeopleMode::Write)
    {
        return importPeople(database(), clock, QByteArray(text), u"arquivo"_s, mode);
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }
};
TRATO_BOTH_ENGINES(PeopleImportTest);

TEST_P(PeopleImportTest, bringsThePeopleInWithWhatTheyMayHear)
{
    const DebtorId debtor = addDebtor();
    ASSERT_UNWRAP(const PeopleReport report, import("Documento;Nome;Relação;Telefone;Pode saber\n"
                                                    "123.456.789-09;Jorge Prado;codevedor;(11) 98765-4321;\n"
                                                    "12345678909;Rute Prado;parente;;recado\n"
                                                    "12345678909;Oficina Rota Certa;empregador;;\n"));
    EXPECT_EQ(report.lines, 3);
    EXPECT_EQ(report.stored, 3);
    ASSERT_UNWRAP(const auto people, parties::RelatedPeople(database()).of(debtor));
    ASSERT_EQ(people.size(), 3u);
    EXPECT_EQ(people[0].mayHear, parties::MayHear::Debt);
    EXPECT_EQ(people[0].phone, u"+5511987654321"_s);
    EXPECT_EQ(people[2].mayHear, parties::MayHear::Nothing);
    EXPECT_EQ(people[0].source, u"arquivo"_s);
}

TEST_P(PeopleImportTest, oneBadLineRefusesTheFileAndSaysWhichAndWhy)
{
    addDebtor();
    const auto report = import("documento,nome,relacao,pode_saber\n12345678909,Jorge,codevedor,\n"
                               "12345678909,Rute,parente,divida\n99999999999,Ana,parente,\n12345678909,Bia,prima,\n"
                               "12345678909,,parente,\n");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, u"lines_rejected"_s);
    EXPECT_EQ(report.error().detail[u"rejected"_s].toArray().size(), 4);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM related_person"_s), 0);
}

TEST_P(PeopleImportTest, aDryRunStoresNothing)
{
    addDebtor();
    ASSERT_UNWRAP(
        const PeopleReport report, import("documento;nome;relacao\n12345678909;Jorge;avalista\n", PeopleMode::DryRun));
    EXPECT_EQ(report.stored, 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM related_person"_s), 0);
}

TEST_P(PeopleImportTest, whatIsNoSuchFileIsRefused)
{
    EXPECT_EQ(codeOf(import("")), u"empty_file"_s);
    EXPECT_EQ(codeOf(import("nome;relacao\nJorge;avalista\n")), u"missing_columns"_s);
    EXPECT_EQ(codeOf(import("documento;nome;relacao\n\"123;Jorge")), u"unclosed_quote"_s);
}

} // namespace
