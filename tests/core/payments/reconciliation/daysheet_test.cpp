#include "core/payments/reconciliation/ledgertest.h"

#include "payments/reconciliation/daysheet.h"

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;

class DaySheetTest : public test::LedgerTest {
protected:
    DaySheet sheetOf(QDate day)
    {
        auto sheet = daySheet(database(), clock, day);
        EXPECT_TRUE(sheet.has_value()) << (sheet ? "" : sheet.error().message.toStdString());
        return sheet.value_or(DaySheet());
    }
    static const DayLine* find(const DaySheet& sheet, const QString& account, const QString& method)
    {
        for (const DayLine& line : sheet.lines) {
            if (line.account == account && line.method == method)
                return &line;
        }
        return nullptr;
    }
};
TRATO_BOTH_ENGINES(DaySheetTest);

TEST_P(DaySheetTest, saysByAccountAndMethodWhatCameAndWhatBecameOfIt)
{
    const CreditorId creditor = addCreditor();
    StatementLine slipPaid = paid(slip(creditor, 1, 50'000), 50'000);
    slipPaid.net = Money(49'790);
    slipPaid.fee = Money(210);
    StatementLine pix = paid(slip(creditor, 2, 30'000), 30'000);
    pix.method = QStringLiteral("pix");
    StatementLine unknown = paid(slip(creditor, 3, 900), 900);
    unknown.ourNumber = QStringLiteral("4711");
    load(file({slipPaid, pix, unknown}));
    Statement other = file({paid(slip(creditor, 4, 700), 700)});
    other.bank = QStringLiteral("237");
    other.agreement = QStringLiteral("0001/777");
    load(other, {.account = QStringLiteral("bradesco")});
    clock.advance(std::chrono::hours(24));
    const DaySheet sheet = sheetOf(daysAgo(1));
    ASSERT_EQ(sheet.lines.size(), 3u);
    const DayLine* slips = find(sheet, account, QStringLiteral("boleto"));
    ASSERT_NE(slips, nullptr);
    EXPECT_EQ(slips->payments, 2);
    EXPECT_EQ(slips->received, Money(50'900));
    EXPECT_EQ(slips->matched, Money(50'000));
    EXPECT_EQ(slips->waiting, Money(900));
    EXPECT_EQ(slips->fees, Money(210));
    EXPECT_EQ(slips->net, Money(50'690));
    EXPECT_NE(find(sheet, QStringLiteral("bradesco"), QStringLiteral("boleto")), nullptr);
    EXPECT_EQ(sheet.total.received, Money(81'600));
    EXPECT_EQ(sheet.total.received, sheet.total.matched + sheet.total.waiting + sheet.total.returned);
    EXPECT_TRUE(sheet.differences.empty());
    EXPECT_TRUE(sheetOf(daysAgo(9)).isEmpty());
}

TEST_P(DaySheetTest, namesWhatDoesNotAddUpAndWhatChangedAfterTheClosing)
{
    const CreditorId creditor = addCreditor();
    StatementLine line = paid(slip(creditor, 1, 50'000), 50'000);
    line.net = Money(49'000);
    line.fee = Money(210);
    load(file({line}));
    clock.advance(std::chrono::hours(24));
    const QDate day = daysAgo(1);
    DaySheet sheet = sheetOf(day);
    ASSERT_EQ(sheet.differences.size(), 1u);
    EXPECT_EQ(sheet.differences[0].account, account);
    EXPECT_EQ(sheet.differences[0].difference.amount, Money(790));
    EXPECT_EQ(sheet.version, 0);
    ASSERT_RESULT(Closing(database(), clock).close(day, QString(), QStringLiteral("rafael")));
    sheet = sheetOf(day);
    EXPECT_EQ(sheet.version, 1);
    EXPECT_EQ(sheet.closedBy, QStringLiteral("rafael"));
    EXPECT_FALSE(sheet.changedSince);
    StatementLine late = paid(slip(creditor, 2, 700), 700);
    late.creditDate = day;
    load(file({late}));
    EXPECT_TRUE(sheetOf(day).changedSince);
}

TEST_P(DaySheetTest, goesOutAsCsvAndPdf)
{
    load(file({paid(slip(addCreditor(), 1, 123'456), 123'456)}));
    clock.advance(std::chrono::hours(24));
    const Report report = dayReport(sheetOf(daysAgo(1)));
    const QByteArray csv = reportCsv(report);
    EXPECT_TRUE(csv.contains("itau;boleto;1;1.234,56;1.234,56;0,00")) << csv.toStdString();
    ASSERT_UNWRAP(const QByteArray pdf, reportPdf(report, clock.now()));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
}

TEST(ReportTest, noCellIsAFormula)
{
    Report report;
    report.parts.push_back({.heading = {},
        .table = {.columns = {{QStringLiteral("a")}},
            .rows = {{QStringLiteral("=1+1")}, {QStringLiteral("-1,50")}, {QStringLiteral("x;\"y\"")}},
            .total = {}}});
    EXPECT_EQ(reportCsv(report), QByteArray("\xEF\xBB\xBF"
                                            "a\r\n'=1+1\r\n-1,50\r\n\"x;\"\"y\"\"\"\r\n"));
}

} // namespace
