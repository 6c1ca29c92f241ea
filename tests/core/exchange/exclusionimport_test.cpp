#include "support/debttest.h"

#include "exchange/exclusionimport.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"
#include "parties/exclusions.h"

namespace {

using namespace trato;
using namespace trato::exchange;
using namespace Qt::StringLiterals;

class ExclusionImportTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        aurora = addCreditor();
        ana = addDebtor();
        for (const QString& value : {u"+5511987654321"_s, u"+551187654321"_s})
            reachable(parties::ContactKind::Phone, value);
        reachable(parties::ContactKind::Email, u"ana@exemplo.com.br"_s);
    }

    void reachable(parties::ContactKind kind, const QString& value)
    {
        ASSERT_RESULT(parties::Debtors(database())
                          .addContactPoint(ana, {.handle = {kind, value}, .source = u"import"_s}, clock.now()));
    }

    Result<ExclusionReport> import(const QByteArray& bytes, ExclusionFile file = {})
    {
        clock.advance(std::chrono::minutes(1));
        if (file.list.isEmpty())
            file.list = u"pedidos"_s;
        file.source = u"carta"_s;
        file.actor = u"sandra"_s;
        return importExclusions(database(), clock, bytes, file);
    }

    static QString codeOf(const Result<ExclusionReport>& result) { return result ? QString() : result.error().code; }

    std::vector<parties::Exclusion> ofAna()
    {
        const auto found = parties::Exclusions(database()).of(ana);
        EXPECT_TRUE(found);
        return found.value_or(std::vector<parties::Exclusion>());
    }

    CreditorId aurora;
    DebtorId ana;
};
TRATO_BOTH_ENGINES(ExclusionImportTest);

TEST_P(ExclusionImportTest, aNumberIsFoundInEachOfItsForms)
{
    ASSERT_UNWRAP(const ExclusionReport report, import("contato;desde;ate\n(11) 98765-4321;01/11/2026;31/12/2026\n"));
    EXPECT_EQ(report.stored, 1);
    EXPECT_EQ(report.inForce, 1);
    const auto entries = ofAna();
    ASSERT_EQ(entries.size(), 2u) << "with the ninth digit and without";
    EXPECT_EQ(entries[0].from, QDate(2026, 11, 1));
    EXPECT_EQ(entries[0].until, QDate(2026, 12, 31));
    EXPECT_FALSE(entries[0].legal);
    EXPECT_FALSE(entries[0].creditor.isValid());
    EXPECT_FALSE(entries[0].channel);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'import_exclusions' AND actor = 'sandra'"_s), 1);
}

TEST_P(ExclusionImportTest, aLineNamesChannelAndCreditor)
{
    ASSERT_RESULT(import("contato;canal;credor\nANA@exemplo.com.br;;lojas aurora\n11 98765-4321;ligação;\n",
        {.legal = true, .creditor = u"Lojas Aurora"_s}));
    const auto entries = ofAna();
    ASSERT_EQ(entries.size(), 3u);
    for (const parties::Exclusion& entry : entries) {
        EXPECT_EQ(entry.creditor, aurora);
        EXPECT_TRUE(entry.legal);
        EXPECT_EQ(entry.channel == Channel::Voice, entry.value.startsWith(u'+'));
    }
}

TEST_P(ExclusionImportTest, aWholeListEndsWhatIsNotInItAnyMore)
{
    ASSERT_RESULT(import("contato\n11987654321\nana@exemplo.com.br\n"));
    ASSERT_UNWRAP(const ExclusionReport whole,
        import("contato\nana@exemplo.com.br\n", {.extent = ExclusionFile::Extent::WholeList}));
    EXPECT_EQ(whole.inForce, 1);
    for (const parties::Exclusion& entry : ofAna())
        EXPECT_EQ(entry.holdsOn(today()), entry.value.contains(u'@')) << entry.value.toStdString();
    ASSERT_UNWRAP(const auto lists, parties::Exclusions(database()).lists(today()));
    ASSERT_EQ(lists.size(), 1u);
    EXPECT_EQ(lists[0].entries, 2);
    EXPECT_EQ(lists[0].inForce, 1);
    EXPECT_EQ(lists[0].listedBy, u"sandra"_s);
    ASSERT_RESULT(import("contato\n11987654321\n"));
    EXPECT_EQ(parties::Exclusions(database()).lists(today())->front().inForce, 2) << "on it again";
}

TEST_P(ExclusionImportTest, aFileThatLostItsLinesSetsNobodyFree)
{
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n"));
    EXPECT_EQ(codeOf(import("contato\n", {.extent = ExclusionFile::Extent::WholeList})), u"empty_list"_s);
    EXPECT_TRUE(ofAna()[0].holdsOn(today()));
}

TEST_P(ExclusionImportTest, aWholeListOfACreditorIsItsOwn)
{
    addCreditor(u"Boreal"_s);
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n", {.creditor = u"Boreal"_s}));
    ASSERT_RESULT(
        import("contato\n11987654321\n", {.creditor = u"Lojas Aurora"_s, .extent = ExclusionFile::Extent::WholeList}));
    for (const parties::Exclusion& entry : ofAna())
        EXPECT_TRUE(entry.holdsOn(today())) << entry.value.toStdString();
}

TEST_P(ExclusionImportTest, ofTwoLinesTheStricterDaysStand)
{
    ASSERT_RESULT(import("contato;desde;ate\nana@exemplo.com.br;05/11/2026;30/11/2026\n"
                         "ana@exemplo.com.br;01/11/2026;10/11/2026\n"));
    ASSERT_EQ(ofAna().size(), 1u);
    EXPECT_EQ(ofAna()[0].from, QDate(2026, 11, 1));
    EXPECT_EQ(ofAna()[0].until, QDate(2026, 11, 30));
    ASSERT_RESULT(import("contato;ate\nana@exemplo.com.br;30/11/2030\nana@exemplo.com.br;\n"));
    EXPECT_FALSE(ofAna()[0].until.isValid()) << "without end";
}

TEST_P(ExclusionImportTest, oneLineThatCantBeTakenRefusesTheFile)
{
    const auto refused =
        import("contato;canal;credor;desde;ate\nana@exemplo.com.br;;;;\n123;;;;\n;;;;\n11987654321;fax;;;\n"
               "11987654321;;Ninguém;;\n11987654321;;;31/02/2026;\n11987654321;;;02/01/2027;01/01/2027\n");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"lines_rejected"_s);
    QStringList codes;
    for (const QJsonValue fault : refused.error().detail[u"rejected"_s].toArray())
        codes.append(fault[u"code"_s].toString());
    EXPECT_EQ(codes, (QStringList{u"invalid_contact"_s, u"unknown_channel"_s, u"no_creditor"_s, u"invalid_date"_s,
                         u"invalid_period"_s}));
    EXPECT_TRUE(ofAna().empty());
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n", {.mode = ExclusionFile::Mode::DryRun}));
    EXPECT_TRUE(ofAna().empty());
}

TEST_P(ExclusionImportTest, whoLeadsBringsItInAndAListOfTheLawStaysOne)
{
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n", {.list = u"Não Me Ligue"_s, .legal = true}));
    EXPECT_EQ(codeOf(import("contato\n11987654321\n", {.list = u"Não Me Ligue"_s})), u"list_is_legal"_s);
    EXPECT_EQ(codeOf(import("contato\n11987654321\n", {.list = u" "_s})), u"list_required"_s);
    EXPECT_EQ(codeOf(import("nome\nAna\n")), u"missing_columns"_s);
    EXPECT_EQ(codeOf(import("")), u"empty_file"_s);
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {.actor = u"rui"_s, .role = negotiation::Role::Supervisor, .by = u"rui"_s}));
    EXPECT_EQ(codeOf(import("contato\n11987654321\n")), u"not_entitled"_s) << "sandra does not lead";
}

TEST_P(ExclusionImportTest, everyContactOfALineIsRead)
{
    ASSERT_UNWRAP(const ExclusionReport report,
        import("nome;ddd;telefone;e-mail;motivo\nAna;11;8765-4321;ana@exemplo.com.br;pediu\nRui;21;3234-5678;;\n"));
    EXPECT_EQ(report.stored, 2);
    EXPECT_EQ(report.unread, (QStringList{u"nome"_s, u"motivo"_s}));
    EXPECT_EQ(ofAna().size(), 3u) << "both forms of the number, and the address";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM do_not_contact WHERE value = '+552132345678'"_s), 1);
    ASSERT_RESULT(import("contato\n11 8765-4321\n", {.list = u"outra"_s}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM do_not_contact WHERE list = 'outra'"_s), 2);
}

TEST_P(ExclusionImportTest, aMobileNumberListsNoLandlineOfSomebodyElse)
{
    ASSERT_RESULT(import("contato\n11 93234-5678\n"));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM do_not_contact"_s), 1);
}

TEST_P(ExclusionImportTest, aListBecomesTheLawsAsAWhole)
{
    ASSERT_RESULT(import("contato\n11987654321\n"));
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n", {.legal = true}));
    for (const parties::Exclusion& entry : ofAna())
        EXPECT_TRUE(entry.legal) << entry.value.toStdString();
}

TEST_P(ExclusionImportTest, whatIsInForceBeganWhenItBegan)
{
    ASSERT_RESULT(import("contato;desde\nana@exemplo.com.br;01/11/2026\n"));
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n"));
    EXPECT_EQ(ofAna()[0].from, QDate(2026, 11, 1));
    ASSERT_RESULT(import("contato;desde\nana@exemplo.com.br;01/12/2030\n"));
    EXPECT_EQ(ofAna()[0].from, QDate(2026, 11, 1)) << "nobody is set free until then";
}

TEST_P(ExclusionImportTest, whatSomebodyListedMeanwhileStays)
{
    ASSERT_RESULT(import("contato\nana@exemplo.com.br\n"));
    // Somebody else's listing, written while this one was under way.
    run(u"UPDATE do_not_contact SET listed_at = %1, listed_by = 'rui'"_s.arg(
        (clock.now() + std::chrono::hours(1)).microseconds()));
    ASSERT_RESULT(import("contato\n11987654321\nana@exemplo.com.br\n", {.extent = ExclusionFile::Extent::WholeList}));
    ASSERT_RESULT(import("contato\n11987654321\n", {.extent = ExclusionFile::Extent::WholeList}));
    for (const parties::Exclusion& entry : ofAna())
        EXPECT_TRUE(entry.holdsOn(today())) << entry.value.toStdString();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM do_not_contact WHERE listed_by = 'rui'"_s), 1);
}

} // namespace
