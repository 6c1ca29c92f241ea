#include "payments/reconciliation/worklist.h"

#include "ledgertest.h"

namespace trato::payments {
namespace {

class WorkListTest : public test::LedgerTest {};
TRATO_BOTH_ENGINES(WorkListTest);

TEST_P(WorkListTest, tellsWhatIsKnownOfThePayment)
{
    const Slip known = slip(addCreditor(), 7, 60'000);
    StatementLine stranger{.line = 1,
        .kind = LineKind::Payment,
        .method = QStringLiteral("transfer"),
        .paidOn = daysAgo(1),
        .creditDate = daysAgo(1),
        .paid = money::Money(1'234),
        .payerName = QStringLiteral("PADARIA DA ESQUINA")};
    StatementLine mine = stranger;
    mine.paid = money::Money(55'500);
    mine.payerName = QStringLiteral("PESSOA 7");
    mine.payerDocument = cpf(7);
    load(file({paid(known, 61'000), stranger, mine}));

    const auto work = openWork(database());
    ASSERT_TRUE(work.has_value()) << work.error().message.toStdString();
    ASSERT_EQ(work->size(), 3U);
    const auto of = [&](qint64 cents) {
        return *std::ranges::find_if(*work, [&](const OpenWork& one) { return one.paid == money::Money(cents); });
    };
    EXPECT_EQ(of(61'000).debtorName, QStringLiteral("Pessoa 7"));
    EXPECT_EQ(of(61'000).ourNumber, QStringLiteral("7"));
    EXPECT_EQ(of(61'000).proposal.kind, QStringLiteral("over"));
    EXPECT_EQ(of(1'234).debtorName, QString());
    EXPECT_EQ(of(1'234).payerName, QStringLiteral("PADARIA DA ESQUINA"));
    EXPECT_EQ(of(1'234).method, QStringLiteral("transfer"));
    EXPECT_EQ(of(55'500).candidateName, QStringLiteral("Pessoa 7"));
    EXPECT_EQ(of(55'500).payerDocument, cpf(7));

    ASSERT_TRUE(
        Proposals(database(), clock).refuse({.proposal = of(1'234).proposal.id, .actor = QStringLiteral("ana")}));
    EXPECT_EQ(openWork(database())->size(), 2U);
}

} // namespace
} // namespace trato::payments
