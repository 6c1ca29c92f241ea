#include "core/payments/reconciliation/ledgertest.h"

#include "payments/reconciliation/closing.h"

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;

class ClosingTest : public test::LedgerTest {
protected:
    KeptClosing closed(QDate day)
    {
        auto kept = Closing(database(), clock).close(day, account, QStringLiteral("rafael"));
        EXPECT_TRUE(kept.has_value()) << (kept ? "" : kept.error().message.toStdString());
        return kept.value_or(KeptClosing());
    }
};
TRATO_BOTH_ENGINES(ClosingTest);

TEST_P(ClosingTest, whatCameAddsUp)
{
    const CreditorId creditor = addCreditor();
    StatementLine first = paid(slip(creditor, 1, 50'000), 50'000);
    first.net = Money(49'790);
    first.fee = Money(210);
    StatementLine pix = paid(slip(creditor, 2, 30'000), 31'000);
    pix.method = QStringLiteral("pix");
    StatementLine unknown = paid(slip(creditor, 3, 900), 900);
    unknown.ourNumber = QStringLiteral("4711");
    StatementLine fee = paid(slip(creditor, 4, 100), 199);
    fee.kind = LineKind::Fee;
    load(file({first, pix, unknown, fee}));
    clock.advance(std::chrono::hours(24));
    const DayFigures figures = closed(daysAgo(1)).figures;
    EXPECT_EQ(figures.gross, Money(81'900));
    EXPECT_EQ(figures.fees, Money(210));
    EXPECT_EQ(figures.net, Money(81'690));
    EXPECT_EQ(figures.matched, Money(81'000));
    EXPECT_EQ(figures.unmatched, Money(900));
    EXPECT_EQ(figures.principal + figures.interest + figures.fine + figures.surplus, figures.matched);
    EXPECT_EQ(figures.surplus, Money(1'000));
    EXPECT_TRUE(figures.differences.empty());
    ASSERT_EQ(figures.received.size(), 2u);
    ASSERT_EQ(figures.otherRecords.size(), 1u);
    EXPECT_EQ(figures.otherRecords[0].gross, Money(199));
}

TEST_P(ClosingTest, whatDoesNotAddUpHasAName)
{
    StatementLine line = paid(slip(addCreditor(), 1, 50'000), 50'000);
    line.net = Money(49'000);
    line.fee = Money(210);
    load(file({line}));
    clock.advance(std::chrono::hours(24));
    const DayFigures figures = closed(daysAgo(1)).figures;
    ASSERT_EQ(figures.differences.size(), 1u);
    EXPECT_EQ(figures.differences[0].name, QStringLiteral("net"));
    EXPECT_EQ(figures.differences[0].amount, Money(790));
}

TEST_P(ClosingTest, aClosedDayIsKeptAndCorrectionsAreNewVersions)
{
    const CreditorId creditor = addCreditor();
    load(file({paid(slip(creditor, 1, 50'000), 50'000)}));
    EXPECT_EQ(closed(today()).version, 0) << "the day is not over";
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM day_closing")), 0);
    StatementLine late = paid(slip(creditor, 2, 700), 700);
    clock.advance(std::chrono::hours(24));
    const QDate day = daysAgo(1);
    EXPECT_EQ(closed(day).version, 1);
    EXPECT_EQ(closed(day).version, 1);
    const auto kept = column(QStringLiteral("SELECT figures FROM day_closing"));
    load(file({late}));
    EXPECT_EQ(closed(day).version, 2);
    EXPECT_EQ(column(QStringLiteral("SELECT figures FROM day_closing WHERE version = 1")), kept);
    EXPECT_EQ(Closing(database(), clock).close(today().addDays(1), account, QString()).error().code,
        QStringLiteral("date_in_future"));
}

} // namespace
