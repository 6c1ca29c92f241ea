#include "core/payments/reconciliation/ledgertest.h"

#include "negotiation/agreement/ledger.h"
#include "negotiation/roles.h"
#include "payments/manualmatch.h"
#include "payments/reversals.h"
#include "payments/transfers/commission.h"
#include "payments/transfers/transfers.h"

#include <random>

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;
using money::Rate;

class TransferTest : public test::LedgerTest {
protected:
    static inline const QString supervisor = QStringLiteral("nilza");

    void SetUp() override
    {
        LedgerTest::SetUp();
        if (!IsSkipped() && !HasFatalFailure())
            m_creditor = addCreditor();
    }
    template <class Value>
    static QString refusedAs(const Result<Value>& result)
    {
        return result ? QString() : result.error().code;
    }
    static CommissionBand band(std::optional<int> days, const char* percent)
    {
        return {days, Rate::parse(QString::fromLatin1(percent)).value()};
    }
    void commission(QDate from, std::vector<CommissionBand> bands)
    {
        ASSERT_RESULT(setCommission(database(), clock, m_creditor, {from, std::move(bands), {}}, supervisor));
    }
    Transfer closeAt(QDate until)
    {
        auto closed = Transfers(database(), clock).close({m_creditor, until, supervisor});
        EXPECT_TRUE(closed.has_value()) << (closed ? "" : closed.error().message.toStdString());
        return closed.value_or(Transfer());
    }
    QString refusedClose(QDate until, const QString& actor = supervisor)
    {
        const auto closed = Transfers(database(), clock).close({m_creditor, until, actor});
        return closed ? QString() : closed.error().code;
    }
    Transfer previewAt(QDate until)
    {
        auto shown = Transfers(database(), clock).preview({m_creditor, until, {}});
        EXPECT_TRUE(shown.has_value()) << (shown ? "" : shown.error().message.toStdString());
        return shown.value_or(Transfer());
    }
    void nextDay(int days = 1) { clock.advance(std::chrono::hours(24) * days); }
    StatementLine creditedNow(const Slip& slip, qint64 cents) { return paid(slip, cents); }
    PaymentId lastPayment() { return PaymentId(number(QStringLiteral("SELECT MAX(id) FROM payment"))); }
    void sendBack(PaymentId payment, qint64 cents)
    {
        run(QStringLiteral("UPDATE payment SET refunded_cents = refunded_cents + %1 WHERE id = %2")
                .arg(cents)
                .arg(payment.value()));
        ASSERT_RESULT(
            Reversals(database(), clock)
                .takeBack(
                    payment, {.kind = ReversalKind::Bank, .actor = supervisor, .reason = QStringLiteral("devolvido")}));
    }
    /// What the ledger has for the creditor that is theirs.
    Money owedToCreditor()
    {
        return Money(
            number(QStringLiteral("SELECT CAST(COALESCE(SUM(amount_cents), 0) AS BIGINT) FROM allocation WHERE "
                                  "component <> 'surplus'")));
    }
    static void expectAddsUp(const Transfer& transfer)
    {
        Money received, returned, commissions, fees, net;
        for (const TransferLine& line : transfer.lines) {
            (line.amount.isNegative() ? returned : received) += line.amount.isNegative() ? -line.amount : line.amount;
            commissions += line.commission;
            fees += line.fee;
            net += line.net();
        }
        EXPECT_EQ(transfer.received, received);
        EXPECT_EQ(transfer.returned, returned);
        EXPECT_EQ(transfer.commission, commissions);
        EXPECT_EQ(transfer.fees, fees);
        EXPECT_EQ(transfer.net, net);
        EXPECT_EQ(transfer.net, received - returned - commissions - fees);
    }

    CreditorId m_creditor;
};
TRATO_BOTH_ENGINES(TransferTest);

TEST_P(TransferTest, whatWasReceivedLessCommissionByAgeAndFees)
{
    commission(daysAgo(100), {band(10, "10"), band(90, "12.5"), band({}, "25")});
    // Due 20 days ago, paid yesterday: 19 days late.
    StatementLine line = creditedNow(slip(m_creditor, 1, 10'001), 10'001);
    line.fee = Money(210);
    line.net = Money(9'791);
    load(file({line}));
    EXPECT_EQ(refusedClose(today()), QStringLiteral("day_not_over"));
    nextDay();
    const Transfer shown = previewAt(daysAgo(1));
    EXPECT_FALSE(shown.id.isValid());
    const Transfer closed = closeAt(daysAgo(1));
    ASSERT_EQ(closed.lines.size(), 1u);
    EXPECT_EQ(closed.lines[0].ageDays, 19);
    EXPECT_EQ(closed.lines[0].percent.toString(), QStringLiteral("12.50"));
    EXPECT_EQ(closed.commission, Money(1'250)) << "12.5% of 100.01, half to even";
    EXPECT_EQ(closed.fees, Money(210));
    EXPECT_EQ(closed.net, Money(10'001 - 1'250 - 210));
    EXPECT_EQ(closed.number, 1);
    EXPECT_EQ(closed.net, shown.net);
    EXPECT_EQ(refusedClose(daysAgo(1)), QStringLiteral("nothing_to_transfer"));
}

TEST_P(TransferTest, whatComesLaterAndWhatGoesBackIsInTheNextOne)
{
    commission(daysAgo(100), {band({}, "10")});
    const Slip first = slip(m_creditor, 1, 10'000);
    const Slip second = slip(m_creditor, 2, 20'000);
    StatementLine line = creditedNow(first, 10'000);
    line.fee = Money(100);
    load(file({line}));
    const PaymentId payment = lastPayment();
    StatementLine late = creditedNow(second, 20'000);
    nextDay();
    const Transfer one = closeAt(daysAgo(1));
    load(file({late})); // credited on a day that is transferred already
    sendBack(payment, 10'000);
    nextDay();
    const Transfer two = closeAt(daysAgo(1));
    EXPECT_EQ(two.number, 2);
    EXPECT_EQ(two.from, one.until.addDays(1));
    EXPECT_EQ(two.received, Money(20'000));
    EXPECT_EQ(two.returned, Money(10'000));
    EXPECT_EQ(two.commission, Money(1'000));
    EXPECT_EQ(two.fees, Money()) << "the first payment's fee was taken once";
    ASSERT_UNWRAP(const Transfer again, Transfers(database(), clock).find(one.id));
    EXPECT_EQ(again.toJson(), one.toJson()) << "what was closed does not change";
    EXPECT_EQ(one.received + two.received - one.returned - two.returned, owedToCreditor());
    EXPECT_EQ(Transfers(database(), clock).list(m_creditor)->size(), 2u);
}

TEST_P(TransferTest, aSurplusIsNotTheCreditors)
{
    commission(daysAgo(100), {band({}, "0")});
    load(file({creditedNow(slip(m_creditor, 1, 10'000), 10'500)}));
    nextDay();
    EXPECT_EQ(closeAt(daysAgo(1)).received, Money(10'000));
}

TEST_P(TransferTest, theRuleOfTheDayCounts)
{
    load(file({creditedNow(slip(m_creditor, 1, 10'000), 10'000)}));
    nextDay();
    EXPECT_EQ(refusedClose(daysAgo(1)), QStringLiteral("no_commission_rule"));
    commission(daysAgo(50), {band({}, "10")});
    commission(today(), {band({}, "50")});
    EXPECT_EQ(previewAt(daysAgo(1)).commission, Money(1'000));
    commission(daysAgo(50), {band({}, "20")});
    EXPECT_EQ(closeAt(daysAgo(1)).commission, Money(2'000));
}

TEST_P(TransferTest, whatWasTransferredIsNotTakenFromADebtor)
{
    commission(daysAgo(100), {band({}, "10")});
    const Slip owed = slip(m_creditor, 1, 10'000);
    StatementLine line = creditedNow(owed, 10'000);
    line.ourNumber = QStringLiteral("4711");
    load(file({line}));
    const PaymentId payment = lastPayment();
    ASSERT_RESULT(matchByHand(database(), clock, {payment, owed.debtor, supervisor, QStringLiteral("comprovante")}));
    nextDay();
    closeAt(daysAgo(1));
    const auto undone =
        Reversals(database(), clock).undoMatch(payment, {ReversalKind::Unmatch, supervisor, QStringLiteral("engano")});
    EXPECT_EQ(refusedAs(undone), QStringLiteral("already_transferred"));
}

TEST_P(TransferTest, onlyWhoLeadsClosesAndSetsCommissions)
{
    ASSERT_RESULT(negotiation::giveRole(database(), clock, {supervisor, negotiation::Role::Supervisor, supervisor}));
    EXPECT_EQ(refusedClose(daysAgo(1), QStringLiteral("rafael")), QStringLiteral("not_entitled"));
    const auto set = [&](std::vector<CommissionBand> bands, const QString& actor = supervisor) {
        return refusedAs(setCommission(database(), clock, m_creditor, {today(), std::move(bands), {}}, actor));
    };
    EXPECT_EQ(set({band({}, "10")}, QStringLiteral("rafael")), QStringLiteral("not_entitled"));
    const QString invalid = QStringLiteral("invalid_commission");
    EXPECT_EQ(set({}), invalid);
    EXPECT_EQ(set({band(30, "10")}), invalid);
    EXPECT_EQ(set({band(30, "10"), band(30, "12"), band({}, "20")}), invalid);
    EXPECT_EQ(set({band({}, "100.01")}), invalid);
    for (const char* text : {"", "30", "30=", "x=10", "-1=10", "30=1,5", "rest=-3"})
        EXPECT_EQ(refusedAs(readBand(QString::fromLatin1(text))), invalid) << text;
    EXPECT_EQ(refusedClose(today().addDays(1)), QStringLiteral("date_in_future"));
    EXPECT_EQ(refusedAs(Transfers(database(), clock).find(TransferId(77))), QStringLiteral("no_transfer"));
    EXPECT_EQ(refusedAs(Transfers(database(), clock).preview({CreditorId(77), daysAgo(1), {}})),
        QStringLiteral("no_creditor"));
}

/// Whatever happens in whatever order, all transfers together are what the ledger has for the creditor.
TEST_P(TransferTest, transfersAreTheLedgerWhateverHappens)
{
    commission(daysAgo(100), {band(15, "7.5"), band(40, "12.34"), band({}, "25")});
    std::mt19937 dice(20261119);
    const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    std::vector<Slip> slips;
    std::vector<PaymentId> payments;
    std::vector<PaymentId> byHand;
    for (int step = 0; step < 120; ++step) {
        switch (roll(6)) {
        case 0:
        case 1: {
            slips.push_back(slip(m_creditor, step + 1, 5'000 + roll(90'000), rule));
            StatementLine line =
                creditedNow(slips.back(), std::max(1, roll(3) == 0 ? roll(100'000) : int(slips.back().cents)));
            line.fee = Money(std::min<qint64>(roll(300), line.paid.cents()));
            const bool stray = roll(3) == 0;
            if (stray)
                line.ourNumber = QStringLiteral("99%1").arg(step);
            load(file({line}));
            payments.push_back(lastPayment());
            if (stray && matchByHand(database(), clock,
                             {payments.back(), slips[static_cast<std::size_t>(roll(int(slips.size())))].debtor,
                                 supervisor, QStringLiteral("x")}))
                byHand.push_back(payments.back());
            break;
        }
        case 2: {
            if (payments.empty())
                break;
            const PaymentId payment = payments[static_cast<std::size_t>(roll(int(payments.size())))];
            const qint64 left = number(
                QStringLiteral("SELECT amount_cents - refunded_cents FROM payment WHERE id = %1").arg(payment.value()));
            const bool owned =
                number(QStringLiteral("SELECT debtor_id FROM payment WHERE id = %1").arg(payment.value())) != 0;
            if (owned && left > 0)
                sendBack(payment, 1 + roll(static_cast<int>(left)));
            break;
        }
        case 3:
            if (!byHand.empty())
                (void)Reversals(database(), clock)
                    .undoMatch(byHand[static_cast<std::size_t>(roll(int(byHand.size())))],
                        {ReversalKind::Unmatch, supervisor, QStringLiteral("engano")});
            break;
        case 4: nextDay(1 + roll(5)); break;
        default: (void)Transfers(database(), clock).close({m_creditor, daysAgo(1 + roll(3)), supervisor});
        }
    }
    nextDay();
    Money transferred;
    ASSERT_UNWRAP(const auto closed, Transfers(database(), clock).list(m_creditor));
    EXPECT_GT(closed.size(), 2u);
    for (const Transfer& each : closed) {
        ASSERT_UNWRAP(const Transfer whole, Transfers(database(), clock).find(each.id));
        expectAddsUp(whole);
        transferred += whole.received - whole.returned;
    }
    const Transfer next = previewAt(daysAgo(1));
    expectAddsUp(next);
    EXPECT_EQ(transferred + next.received - next.returned, owedToCreditor());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM transfer_line a JOIN transfer_line b ON b.payment_id = "
                                    "a.payment_id AND (b.transfer_id, b.line) <> (a.transfer_id, a.line) WHERE "
                                    "a.fee_cents > 0 AND b.fee_cents > 0")),
        0);
    ASSERT_UNWRAP(const auto problems, negotiation::ledgerCheck(database()));
    for (const auto& problem : problems)
        ADD_FAILURE() << problem.code.toStdString() << ' ' << problem.expected.toStdString() << ' '
                      << problem.found.toStdString();
}

} // namespace
