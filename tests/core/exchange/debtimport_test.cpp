#include "exchange/debtimport.h"
#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::exchange {
namespace {

const QByteArray header = "nome;cpf;contrato;parcela;vencimento;valor;telefone;email\n";

class DebtImportTest : public test::DatabaseTest {
protected:
    Result<ImportReport> import(const QByteArray& bytes, ImportOptions options = {})
    {
        options.creditor = QStringLiteral("Lojas Aurora");
        if (options.portfolio.isEmpty())
            options.portfolio = QStringLiteral("Varejo");
        options.actor = QStringLiteral("teste");
        return importDebts(database(), clock, bytes, options);
    }

    static QString counts(const ImportReport& report)
    {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(report.created)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.rejected.size());
    }

    static QString codes(const std::vector<LineFault>& faults)
    {
        QStringList out;
        for (const LineFault& fault : faults)
            out.append(QStringLiteral("%1:%2").arg(fault.line).arg(fault.code));
        return out.join(u' ');
    }
};

TRATO_BOTH_ENGINES(DebtImportTest);

const QByteArray twoDebtors =
    header + "Marlene Figueiredo;318.204.967-40;A-1;1;05/10/2026;1.234,56;(11) 98765-4321;marlene@exemplo.com.br\n"
             "Marlene Figueiredo;318.204.967-40;A-1;2;05/11/2026;1.234,56;;\n"
             "Vale Transportes Ltda;41.807.356/0001-19;B-7;1;01/11/2026;99,00;11 3222-0140 / 11 98888-7777;\n";

TEST_P(DebtImportTest, TheSameFileAgainChangesNothing)
{
    ASSERT_UNWRAP(const ImportReport first, import(twoDebtors));
    EXPECT_EQ(counts(first), QStringLiteral("3 0 0 0"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM debtor")), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point")), 4);
    EXPECT_EQ(number(QStringLiteral("SELECT sum(open_cents) FROM instalment")), 2 * 123456 + 9900);
    EXPECT_EQ(
        number(QStringLiteral("SELECT count(*) FROM debtor WHERE kind = 'company' AND document_root = '41807356'")), 1);

    ASSERT_UNWRAP(const ImportReport again, import(twoDebtors));
    EXPECT_EQ(counts(again), QStringLiteral("0 0 3 0"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM instalment")), 3);
}

TEST_P(DebtImportTest, AnOlderFileComparesAgainOnceSomethingElseWasSaid)
{
    ASSERT_RESULT(import(twoDebtors));
    ASSERT_RESULT(import(twoDebtors));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM imported_file")), 1);
    ASSERT_RESULT(import(header + "Marlene A. Figueiredo;31820496740;C-9;1;05/10/2026;10,00;;\n",
        {.portfolio = QStringLiteral("Outra")}));
    ASSERT_UNWRAP(const ImportReport again, import(twoDebtors));
    EXPECT_EQ(counts(again), QStringLiteral("0 1 2 0"));
    EXPECT_EQ(column(QStringLiteral("SELECT name FROM debtor WHERE document = '31820496740'")).front(),
        QStringLiteral("Marlene Figueiredo"));
}

TEST_P(DebtImportTest, WhatWasLeftAsItWasIsLookedAtAgain)
{
    ASSERT_RESULT(import(twoDebtors));
    run(QStringLiteral("UPDATE instalment SET status = 'paid' WHERE number = 2"));
    const QByteArray newer = header + "Marlene Figueiredo;31820496740;A-1;2;05/11/2026;2000,00;;\n";
    ASSERT_UNWRAP(const ImportReport kept, import(newer));
    EXPECT_EQ(codes(kept.warnings), QStringLiteral("2:instalment_not_open"));
    run(QStringLiteral("UPDATE instalment SET status = 'open' WHERE number = 2"));
    ASSERT_UNWRAP(const ImportReport taken, import(newer));
    EXPECT_EQ(counts(taken), QStringLiteral("0 1 0 0"));
}

TEST_P(DebtImportTest, ANewerFileUpdatesAndKeepsWhatIsMissing)
{
    ASSERT_RESULT(import(twoDebtors));
    ASSERT_UNWRAP(const ImportReport newer,
        import(header + "Marlene A. Figueiredo;31820496740;A-1;1;05/10/2026;1300,00;(11) 97777-1111;\n"));
    EXPECT_EQ(counts(newer), QStringLiteral("0 1 0 0"));
    EXPECT_EQ(
        number(QStringLiteral("SELECT open_cents FROM instalment WHERE number = 1 AND amount_cents = 130000")), 130000);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM instalment")), 3);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point")), 5);
    EXPECT_EQ(column(QStringLiteral("SELECT name FROM debtor WHERE document = '31820496740'")),
        std::vector<QString>{QStringLiteral("Marlene A. Figueiredo")});
}

TEST_P(DebtImportTest, ProductSegmentAndRatingFollowTheLaterFile)
{
    const QByteArray head = "nome;cpf;contrato;parcela;vencimento;valor;produto;segmento;rating\n";
    const QByteArray row = "Marlene Figueiredo;318.204.967-40;A-1;1;05/10/2026;1.234,56;";
    ASSERT_UNWRAP(const ImportReport first, import(head + row + "Cartão;Varejo;B\n"));
    EXPECT_EQ(counts(first), QStringLiteral("1 0 0 0"));
    const QString said = QStringLiteral("SELECT product || '/' || segment || '/' || rating FROM contract");
    EXPECT_EQ(column(said).front(), QStringLiteral("Cartão/Varejo/B"));
    ASSERT_UNWRAP(const ImportReport second, import(head + row + "Cartão;;D\n"));
    EXPECT_EQ(counts(second), QStringLiteral("0 1 0 0"));
    EXPECT_EQ(column(said).front(), QStringLiteral("Cartão/Varejo/D")) << "what a file leaves empty stays";
    ASSERT_UNWRAP(const ImportReport third, import(head + row + ";;\n"));
    EXPECT_EQ(counts(third), QStringLiteral("0 0 1 0"));
}

TEST_P(DebtImportTest, AllOrNothingUnlessToldOtherwise)
{
    const QByteArray file =
        twoDebtors + "Sem Documento;;C-1;1;05/10/2026;10,00;;\nErrado;318.204.967-41;C-2;1;05/10/2026;10,00;;\n" +
        "Data;31820496740;C-3;1;31/02/2026;10,00;;\nTOTAL;;;;;2.569,12;;\n";
    const auto refused = import(file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("rejected_lines"));
    EXPECT_EQ(refused.error().detail[QStringLiteral("rejected")].toArray().size(), 4);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM debtor")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM creditor")), 0);

    ASSERT_UNWRAP(const ImportReport skipped, import(file, {.rejections = Rejections::SkipLines}));
    EXPECT_EQ(counts(skipped), QStringLiteral("3 0 0 4"));
    EXPECT_EQ(
        codes(skipped.rejected), QStringLiteral("5:missing_document 6:invalid_document 7:invalid_date 8:totals_row"));
}

TEST_P(DebtImportTest, ADryRunAnswersTheSameAndWritesNothing)
{
    ASSERT_UNWRAP(const ImportReport dry, import(twoDebtors + "X;;1;1;1;1;;\n", {.mode = ImportMode::DryRun}));
    EXPECT_EQ(counts(dry), QStringLiteral("3 0 0 1"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM debtor")), 0);
}

TEST_P(DebtImportTest, ConflictsKeepTheEarlierLine)
{
    ASSERT_UNWRAP(const ImportReport report,
        import(header + "Ana;31820496740;A;1;05/10/2026;10,00;;\nAna;31820496740;A;1;05/10/2026;10,00;;\n"
                        "Ana;31820496740;A;1;05/10/2026;11,00;;\nVale;41807356000119;A;2;05/10/2026;10,00;;\n",
            {.rejections = Rejections::SkipLines}));
    EXPECT_EQ(counts(report), QStringLiteral("1 0 1 2"));
    EXPECT_EQ(codes(report.rejected), QStringLiteral("4:conflicting_instalment 5:contract_of_another_debtor"));
}

TEST_P(DebtImportTest, AContractInAnotherPortfolioIsMoved)
{
    ASSERT_RESULT(import(twoDebtors));
    ASSERT_UNWRAP(const ImportReport moved, import(twoDebtors, {.portfolio = QStringLiteral("Sudeste")}));
    EXPECT_EQ(counts(moved), QStringLiteral("0 2 1 0"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contract")), 2);
}

TEST_P(DebtImportTest, WhatCannotBeAContactIsLeftOut)
{
    ASSERT_UNWRAP(
        const ImportReport report, import(header + "Ana;31820496740;A;1;05/10/2026;10,00;9876-4321;ana@@exemplo;\n"));
    EXPECT_EQ(counts(report), QStringLiteral("1 0 0 0"));
    EXPECT_EQ(codes(report.warnings), QStringLiteral("2:phone_without_area_code 2:invalid_email"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point")), 0);
}

TEST_P(DebtImportTest, TelephonesWithOnlyABlankBetweenThem)
{
    ASSERT_UNWRAP(
        const ImportReport report, import(header + "Ana;31820496740;A;1;05/10/2026;10,00;11987654321 (11)3222-0140;\n"
                                                   "Vale;41807356000119;B;1;05/10/2026;10,00;1,19877E+10;\n"));
    EXPECT_EQ(codes(report.warnings), QStringLiteral("3:lost_digits")) << "one number, not two";
    EXPECT_EQ(column(QStringLiteral("SELECT value FROM contact_point ORDER BY value")),
        (std::vector<QString>{QStringLiteral("+551132220140"), QStringLiteral("+5511987654321")}));
}

TEST_P(DebtImportTest, LostZerosComeBackLostDigitsDoNot)
{
    // 012.345.678-90 without its first zero; 3,18205E+10 has lost its last digits.
    ASSERT_UNWRAP(const ImportReport report,
        import(header + "Ana;1234567890;A;1;05/10/2026;10,00;;\nBia;3,18205E+10;B;1;05/10/2026;10,00;;\n",
            {.rejections = Rejections::SkipLines}));
    EXPECT_EQ(counts(report), QStringLiteral("1 0 0 1"));
    EXPECT_EQ(codes(report.rejected), QStringLiteral("3:lost_digits"));
    EXPECT_EQ(
        column(QStringLiteral("SELECT document FROM debtor")), std::vector<QString>{QStringLiteral("01234567890")});
}

TEST_P(DebtImportTest, WithoutInstalmentColumnTheDueDateTells)
{
    const QByteArray file = "nome,cpf,contrato,vencimento,valor,ddd,fone\n"
                            "Ana,31820496740,A,2026-11-05,10.50,11,98765-4321\nAna,31820496740,A,2026-10-05,10.50,,\n";
    ASSERT_RESULT(import(file));
    EXPECT_EQ(column(QStringLiteral("SELECT due FROM instalment ORDER BY number")),
        (std::vector<QString>{QStringLiteral("2026-10-05"), QStringLiteral("2026-11-05")}));
    EXPECT_EQ(column(QStringLiteral("SELECT value FROM contact_point")),
        std::vector<QString>{QStringLiteral("+5511987654321")});
    ASSERT_UNWRAP(const ImportReport again, import(file));
    EXPECT_EQ(counts(again), QStringLiteral("0 0 2 0"));
}

TEST_P(DebtImportTest, HostileTextDoesNoHarm)
{
    const QByteArray file = header + "=CMD(\xE2\x80\xAE|calc)" + QByteArray(1, '\0') +
                            ";31820496740;\"'; DROP TABLE debtor; --\";1;05/10/2026;10,00;;\n";
    ASSERT_RESULT(import(file));
    EXPECT_EQ(column(QStringLiteral("SELECT name FROM debtor")), std::vector<QString>{QStringLiteral("=CMD(|calc)")});
}

TEST_P(DebtImportTest, AMappingIsKeptForTheNextFile)
{
    const QByteArray file = "quem;numero;acordo;quando;quanto\nAna;31820496740;A;05/10/2026;10,00\n";
    EXPECT_EQ(import(file).error().code, QStringLiteral("missing_columns"));
    ASSERT_UNWRAP(ColumnMapping mapping,
        ColumnMapping::fromToml(
            "[columns]\nname='quem'\ndocument='numero'\ncontract='acordo'\ndue='quando'\namount='quanto'\n"));
    ASSERT_RESULT(import(file, {.mapping = mapping}));
    ASSERT_UNWRAP(const ImportReport again, import(file));
    EXPECT_EQ(counts(again), QStringLiteral("0 0 1 0"));
}

TEST_P(DebtImportTest, HeaderOnlyIsNothingToDo)
{
    ASSERT_UNWRAP(const ImportReport report, import(header));
    EXPECT_EQ(report.read(), 0);
    EXPECT_EQ(import("").error().code, QStringLiteral("empty_file"));
}

} // namespace
} // namespace trato::exchange
