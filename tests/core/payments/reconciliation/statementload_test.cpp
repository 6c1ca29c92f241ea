#include "core/payments/reconciliation/ledgertest.h"

#include "payments/reconciliation/proposals.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace Qt::StringLiterals;

class StatementLoadTest : public test::LedgerTest {
protected:
    void SetUp() override
    {
        LedgerTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        one = slip(creditor, 1, 50'000);
        two = slip(creditor, 2, 30'000);
    }

    /// The one proposal, or an empty one when there are more or fewer.
    Proposal proposal()
    {
        const auto open = Proposals(database(), clock).open();
        EXPECT_TRUE(open && open->size() == 1);
        return open && open->size() == 1 ? open->front() : Proposal();
    }

    /// The amount of the first slip, from somebody whom the statement does not name.
    StatementLine strayPix()
    {
        return {.line = 1,
            .kind = LineKind::Payment,
            .method = u"pix"_s,
            .bankId = u"E12345678202611191403Ab3kkkkkkk9"_s,
            .paidOn = daysAgo(1),
            .creditDate = today(),
            .paid = Money(50'000)};
    }

    CreditorId creditor;
    Slip one, two;
};
TRATO_BOTH_ENGINES(StatementLoadTest);

TEST_P(StatementLoadTest, aSlipIsPaidByItsNumber)
{
    StatementLine line = paid(one, 50'000);
    line.net = Money(49'790);
    line.fee = Money(210);
    line.ourNumber = one.ourNumber.mid(5); // other zeros in front than ours
    const LoadReport report = load(file({line, paid(two, 30'000)}));
    EXPECT_EQ(report.read, 2);
    EXPECT_EQ(report.payments, 2);
    EXPECT_EQ(report.matched, 2);
    EXPECT_TRUE(report.unmatched.empty() && report.rejected.empty() && report.odd.empty());
    EXPECT_EQ(column(QStringLiteral("SELECT status FROM instalment")), (std::vector<QString>{u"paid"_s, u"paid"_s}));
    EXPECT_EQ(
        column(QStringLiteral("SELECT state FROM payment_request")), (std::vector<QString>{u"paid"_s, u"paid"_s}));
    EXPECT_EQ(
        number(QStringLiteral("SELECT amount_cents - net_cents - fee_cents FROM payment WHERE fee_cents > 0")), 0);
    expectSums();
}

TEST_P(StatementLoadTest, slipsAreFoundInAnAnalysedDatabaseToo)
{
    std::vector<StatementLine> lines;
    for (int number = 3; number < 33; ++number)
        lines.push_back(paid(slip(creditor, number, 1'000 * number), 1'000 * number));
    run(u"ANALYZE"_s);
    EXPECT_EQ(load(file(lines)).matched, 30);
    expectSums();
}

TEST_P(StatementLoadTest, theSameAgainChangesNothing)
{
    const std::vector<StatementLine> lines{paid(one, 50'000), paid(two, 10'000), paid(two, 10'000)};
    EXPECT_EQ(load(file(lines)).matched, 3) << "two equal payments of a file are two";
    const QStringList before = ledger();
    const qint64 files = number(QStringLiteral("SELECT COUNT(*) FROM bank_file"));
    std::vector<StatementLine> others{lines.rbegin(), lines.rend()};
    for (const auto& again : {lines, others, {lines[2]}, {lines[0], lines[1]}}) {
        const LoadReport report = load(file(again));
        EXPECT_EQ(report.duplicates, static_cast<int>(again.size()));
        EXPECT_EQ(report.matched, 0);
        EXPECT_EQ(ledger(), before);
    }
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM bank_file")), files);
    // A third one is one more, not three.
    EXPECT_EQ(load(file({lines[1], lines[1], lines[1]})).matched, 1);
    expectSums();
}

TEST_P(StatementLoadTest, theProviderNamesTheChargeOfAStatementsPix)
{
    const StatementLine line = strayPix();
    EXPECT_EQ(load(file({line})).unmatched.size(), 1u);
    EXPECT_EQ(proposal().kind, u"unknown"_s);
    const ReceivedPayment told{.externalId = line.bankId,
        .txid = u"tx%1"_s.arg(one.request.value()),
        .amount = line.paid,
        .paidAt = clock.now() - std::chrono::hours(24)};
    Reconciliation reconciliation(database(), clock);
    clock.advance(std::chrono::hours(5));
    ASSERT_UNWRAP(const Settlement settled, reconciliation.record(u"pix"_s, account, told));
    EXPECT_FALSE(settled.duplicate);
    EXPECT_EQ(number(u"SELECT matched_at FROM payment"_s), clock.now().microseconds())
        << "the steps after a payment begin now";
    EXPECT_EQ(settled.debtor, one.debtor);
    EXPECT_TRUE(settled.debtorSettled);
    EXPECT_EQ(column(u"SELECT state FROM payment"_s), std::vector<QString>{u"matched"_s});
    EXPECT_EQ(column(u"SELECT state FROM payment_request WHERE id = %1"_s.arg(one.request.value())).front(), u"paid"_s);
    EXPECT_TRUE(Proposals(database(), clock).open()->empty());
    const QStringList before = ledger();
    EXPECT_TRUE(reconciliation.record(u"pix"_s, account, told)->duplicate);
    EXPECT_EQ(load(file({line})).matched, 0);
    EXPECT_EQ(ledger(), before);
    expectSums();
}

TEST_P(StatementLoadTest, whatGoesBackIsNotPlacedByTheProvidersWord)
{
    const StatementLine line = strayPix();
    load(file({line}));
    run(u"INSERT INTO refund (debtor_id, id, payment_id, external_id, amount_cents, reason, state, asked_by, asked_at, "
        u"updated_at) SELECT 0, 1, id, 'r1', 50000, 'engano', 'approved', 'lia', 1, 1 FROM payment"_s);
    ASSERT_UNWRAP(const Settlement told, Reconciliation(database(), clock)
                                             .record(u"pix"_s, account,
                                                 {.externalId = line.bankId,
                                                     .txid = u"tx%1"_s.arg(one.request.value()),
                                                     .amount = line.paid,
                                                     .paidAt = clock.now()}));
    EXPECT_TRUE(told.duplicate);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM allocation"_s), 0);
    EXPECT_EQ(column(u"SELECT state FROM payment"_s), std::vector<QString>{u"unmatched"_s});
}

TEST_P(StatementLoadTest, onlyPaymentsAreSettled)
{
    std::vector<StatementLine> lines;
    for (const LineKind kind :
        {LineKind::Fee, LineKind::Reversal, LineKind::Chargeback, LineKind::Transfer, LineKind::Notice}) {
        lines.push_back(paid(one, 50'000));
        lines.back().kind = kind;
    }
    const LoadReport report = load(file(lines));
    EXPECT_EQ(report.read, 5);
    EXPECT_EQ(report.payments, 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM bank_record")), 5);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(open_cents) FROM instalment")), 80'000);
}

TEST_P(StatementLoadTest, whatTheBankTakesBackIsOwedAgainOnce)
{
    load(file({paid(one, 50'000)}));
    StatementLine back = paid(one, 50'000);
    back.kind = LineKind::Reversal;
    back.occurrence = QStringLiteral("69");
    back.paidOn = back.creditDate = today();
    const Statement returned = file({back});
    const LoadReport report = load(returned);
    ASSERT_EQ(report.odd.size(), 1u);
    EXPECT_EQ(report.odd[0].work->reason, QStringLiteral("refunded"));
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(open_cents) FROM instalment")), 80'000);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment WHERE state = 'refunded'")), 1);
    EXPECT_TRUE(load(returned).odd.empty());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_reversal")), 1);
    // More than ever came: people look at it, nothing changes.
    StatementLine more = back;
    more.paid = Money(50'001);
    ASSERT_EQ(load(file({more})).odd.size(), 1u);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_reversal")), 1);
}

TEST_P(StatementLoadTest, allOfAFileOrNothing)
{
    StatementLine ahead = paid(two, 30'000);
    ahead.paidOn = today().addDays(2);
    const Statement mixed = file({paid(one, 50'000), ahead});
    const auto refused = StatementLoad(
        database(), clock, {.account = account, .actor = QStringLiteral("rafael"), .faults = Faults::RefuseFile})
                             .run(mixed);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, QStringLiteral("lines_rejected"));
    EXPECT_EQ(refused.error().detail.value(u"rejected").toArray().size(), 1);
    for (const char* table : {"payment", "bank_file", "bank_record", "payment_stage"})
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1StringView(table))), 0) << table;
    EXPECT_EQ(load(mixed).matched, 1);
    EXPECT_EQ(load(file({paid(two, 30'000)}), {.faults = Faults::RefuseFile}).matched, 1);
}

TEST_P(StatementLoadTest, whatLiesIsRejectedWithItsCode)
{
    std::vector<StatementLine> lines(6, paid(one, 50'000));
    lines[0].paidOn = today().addDays(1);
    lines[1].paidOn = QDate();
    lines[2].paid = Money();
    lines[3].fee = Money(50'001);
    lines[4].net = Money(50'001);
    lines[5].paid = Money(10'000'000'001);
    const LoadReport report = load(file(lines));
    QStringList codes;
    for (const RejectedLine& rejected : report.rejected)
        codes.append(rejected.code);
    EXPECT_EQ(codes, (QStringList{u"date_in_future"_s, u"invalid_date"_s, u"invalid_amount"_s, u"invalid_amount"_s,
                         u"wrong_net"_s, u"amount_too_large"_s}));
    EXPECT_EQ(report.payments, 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 0);
    // When its day has come, the line is a payment.
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(load(file(lines)).matched, 1);
    expectSums();
}

TEST_P(StatementLoadTest, anEndToEndIdIsOnePaymentOnWhateverDayAndOfOneAmount)
{
    StatementLine again = strayPix();
    again.paidOn = daysAgo(2);
    StatementLine other = strayPix();
    other.paid = Money(49'999);
    const LoadReport report = load(file({strayPix(), again, other}));
    EXPECT_EQ(report.payments, 2);
    EXPECT_EQ(report.duplicates, 1);
    ASSERT_EQ(report.rejected.size(), 1u);
    EXPECT_EQ(report.rejected[0].code, u"contradicting_payment"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment"_s), 1);
    const QStringList before = ledger();
    other.paid = Money(1);
    const LoadReport later = load(file({other}));
    EXPECT_EQ(later.payments + later.duplicates, 0);
    ASSERT_EQ(later.rejected.size(), 1u);
    EXPECT_EQ(later.rejected[0].code, u"contradicting_payment"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM bank_record WHERE code = 'contradicting_payment'"_s), 2) << "the evidence";
    EXPECT_EQ(ledger().filter(u"payment "_s), before.filter(u"payment "_s));
}

TEST_P(StatementLoadTest, anIdThatABankGivesTwiceHidesNobodysPayment)
{
    const auto told = [&](qint64 cents, QDate day) {
        StatementLine line = strayPix();
        line.method = u"transfer"_s;
        line.bankId = u"000123"_s;
        line.paidOn = day;
        line.creditDate = day;
        line.paid = Money(cents);
        return line;
    };
    const StatementLine first = told(50'000, daysAgo(3));
    EXPECT_EQ(load(file({first})).payments, 1);
    const LoadReport overlapping = load(file({first, told(40'000, daysAgo(3)), told(50'000, daysAgo(2))}));
    EXPECT_EQ(overlapping.duplicates, 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment"_s), 3);
}

TEST_P(StatementLoadTest, theBusinessDayAfterAWeekendIsInTime)
{
    const QDate saturday(2026, 11, 21);
    ASSERT_EQ(saturday.dayOfWeek(), Qt::Saturday);
    clock.set(Instant::startOfDay(QDate(2026, 11, 24), deskZone()) + std::chrono::hours(9));
    const DebtorId debtor = person(9);
    const InstalmentId debt = addInstalment(debtor, addContract(debtor, creditor, u"K-9"_s), 1, saturday, 10'000, rule);
    slipRequest(debtor, creditor, debt, 10'000, saturday, u"00000000009"_s);
    StatementLine line = paid(one, 10'000);
    line.ourNumber = u"00000000009"_s;
    line.paidOn = QDate(2026, 11, 23);
    line.creditDate = QDate(2026, 11, 24);
    const LoadReport report = load(file({line}));
    EXPECT_TRUE(report.odd.empty()) << "neither late nor wrong";
    EXPECT_EQ(
        column(u"SELECT status || ' ' || open_cents || ' ' || charges_open_cents FROM instalment WHERE id = %1"_s.arg(
                   debt.value()))
            .front(),
        u"paid 0 0"_s);
    expectSums();
}

TEST_P(StatementLoadTest, aFileOfAnotherAccountIsRefused)
{
    load(file({paid(one, 50'000)}));
    const QStringList before = ledger();
    const LoadReport other = load(file({paid(two, 30'000)}), {.account = QStringLiteral("bradesco")});
    ASSERT_EQ(other.rejected.size(), 1u);
    EXPECT_EQ(other.rejected[0].code, QStringLiteral("foreign_agreement"));
    Statement strange = file({paid(two, 30'000)});
    strange.bank = QStringLiteral("237");
    EXPECT_EQ(load(strange).rejected.size(), 1u);
    EXPECT_EQ(ledger(), before);
}

TEST_P(StatementLoadTest, aDryRunAnswersTheSameAndChangesNothing)
{
    const QStringList before = ledger();
    const Statement statement = file({paid(one, 50'000), paid(two, 12'345)});
    const LoadReport tried = load(statement, {.mode = LoadMode::DryRun});
    EXPECT_EQ(ledger(), before);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM bank_file")), 0);
    EXPECT_EQ(load(statement).toJson(), tried.toJson());
}

TEST_P(StatementLoadTest, whatIsOddIsProposed)
{
    struct Case {
        const char* kind;
        const char* action;
        qint64 cents;
        int daysAgo;
        const char* payer;
    };
    const Case cases[] = {{"partial", "keep", 20'000, 1, ""}, {"over", "refund", 60'000, 1, ""},
        {"third_party", "keep", 50'000, 1, "11144477735"}};
    int slips = 10;
    for (const Case& each : cases) {
        const Slip slip = this->slip(creditor, slips++, 50'000);
        StatementLine line = paid(slip, each.cents);
        line.payerDocument = QLatin1StringView(each.payer);
        const LoadReport report = load(file({line}));
        ASSERT_EQ(report.odd.size(), 1u) << each.kind;
        const Proposal made = proposal();
        EXPECT_EQ(made.kind, QLatin1StringView(each.kind));
        EXPECT_EQ(proposedActionName(made.action), QLatin1StringView(each.action)) << each.kind;
        EXPECT_FALSE(made.why.isEmpty());
        ASSERT_RESULT(Proposals(database(), clock).accept({.proposal = made.id, .actor = QStringLiteral("rafael")}));
        const auto again =
            Proposals(database(), clock).refuse({.proposal = made.id, .actor = QStringLiteral("rafael")});
        EXPECT_EQ(again.error().code, QStringLiteral("already_decided"));
    }
    expectSums();
}

TEST_P(StatementLoadTest, aSecondPaymentIsToBeSentBack)
{
    const LoadReport report = load(file({paid(one, 50'000), paid(one, 50'000)}));
    EXPECT_EQ(report.matched, 2);
    const Proposal made = proposal();
    EXPECT_EQ(made.kind, QStringLiteral("double"));
    EXPECT_EQ(made.action, ProposedAction::Refund);
    EXPECT_EQ(made.amount, Money(50'000));
    expectSums();
}

TEST_P(StatementLoadTest, lateWithTheBanksInterestPaysTheCharges)
{
    const Slip slip = this->slip(creditor, 5, 50'000, rule);
    run(QStringLiteral("UPDATE payment_request SET due = '%1'").arg(daysAgo(20).toString(Qt::ISODate)));
    // 2 % and 19 days of 1 % a month on 500.00: 10.00 and 3.17.
    const LoadReport late = load(file({paid(slip, 51'317)}));
    ASSERT_EQ(late.odd.size(), 1u);
    EXPECT_EQ(late.odd[0].work->reason, QStringLiteral("paid_late"));
    EXPECT_EQ(proposal().kind, QStringLiteral("late"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM allocation WHERE component = 'surplus'")), 0);
    EXPECT_EQ(column(QStringLiteral("SELECT component || amount_cents FROM allocation ORDER BY amount_cents")),
        (std::vector<QString>{u"interest317"_s, u"fine1000"_s, u"principal50000"_s}));
}

TEST_P(StatementLoadTest, strangersWaitForPeople)
{
    StatementLine unknown = paid(one, 12'300);
    unknown.ourNumber = QStringLiteral("99999");
    const LoadReport report = load(file({unknown}));
    EXPECT_EQ(report.matched, 0);
    ASSERT_EQ(report.unmatched.size(), 1u);
    EXPECT_EQ(proposal().action, ProposedAction::Ask);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(open_cents) FROM instalment")), 80'000) << "nothing was settled";
    // Somebody says whose it is.
    ASSERT_UNWRAP(const auto settlement, Proposals(database(), clock)
                                             .accept({.proposal = proposal().id,
                                                 .actor = QStringLiteral("rafael"),
                                                 .instead = ProposedAction::Match,
                                                 .debtor = two.debtor}));
    ASSERT_TRUE(settlement.has_value());
    EXPECT_EQ(settlement->debtor, two.debtor);
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM payment_proposal")), std::vector<QString>{u"changed"_s});
    expectSums();
}

TEST_P(StatementLoadTest, payerAndAmountAreEnoughWhenOnlyOneDebtFits)
{
    StatementLine line = paid(one, 50'000);
    line.ourNumber.clear();
    line.method = QStringLiteral("transfer");
    line.payerDocument = cpf(1);
    EXPECT_EQ(load(file({line})).matched, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM payment_request ORDER BY id")),
        (std::vector<QString>{u"paid"_s, u"active"_s}));
    // Known, but nothing has that amount: a proposal.
    line.payerDocument = cpf(2);
    line.paid = Money(777);
    const LoadReport guess = load(file({line}));
    ASSERT_EQ(guess.unmatched.size(), 1u);
    EXPECT_EQ(guess.unmatched[0].candidate, two.debtor);
    EXPECT_EQ(guess.unmatched[0].confidence, 70);
    EXPECT_EQ(proposal().action, ProposedAction::Match);
    // Two charges of one amount: nobody can tell.
    const ContractId contract = addContract(two.debtor, creditor, QStringLiteral("K-2b"));
    const InstalmentId more = addInstalment(two.debtor, contract, 1, daysAgo(3), 30'000);
    slipRequest(two.debtor, creditor, more, 30'000, today().addDays(5), QStringLiteral("77"));
    line.paid = Money(30'000);
    EXPECT_EQ(load(file({line})).unmatched.size(), 1u);
    expectSums();
}

TEST_P(StatementLoadTest, whatTheProviderToldIsNotSettledAgainByAStatement)
{
    // Equal instalments: the first one was paid by Pix, and the account's statement lists that credit too.
    const ContractId contract = addContract(one.debtor, creditor, QStringLiteral("K-1b"));
    const InstalmentId next = addInstalment(one.debtor, contract, 1, daysAgo(3), 50'000);
    const ReceivedPayment told{.externalId = QStringLiteral("E0000000020261120120000000000009"),
        .txid = QStringLiteral("tx%1").arg(one.request.value()),
        .amount = Money(50'000),
        .paidAt = clock.now() - std::chrono::hours(24)};
    ASSERT_RESULT(Reconciliation(database(), clock).record(QStringLiteral("pix"), account, told));
    StatementLine line = paid(one, 50'000);
    line.ourNumber.clear();
    line.method = QStringLiteral("pix");
    line.payerDocument = cpf(1);
    line.text = QStringLiteral("PIX RECEBIDO");
    const LoadReport report = load(file({line}));
    EXPECT_EQ(report.matched, 0);
    ASSERT_EQ(report.unmatched.size(), 1u);
    EXPECT_EQ(report.unmatched[0].candidate, one.debtor);
    EXPECT_EQ(number(QStringLiteral("SELECT open_cents FROM instalment WHERE id = %1").arg(next.value())), 50'000);
    // Weeks later it is another payment.
    clock.advance(std::chrono::hours(24 * 20));
    line.paidOn = line.creditDate = daysAgo(1);
    EXPECT_EQ(load(file({line})).matched, 1);
    expectSums();
}

TEST_P(StatementLoadTest, aDebtThatIsNamedIsTheOneThatIsPaid)
{
    // They owe another creditor more, and this one's debt is not even due.
    const CreditorId other = addCreditor(QStringLiteral("Banco Ipê"));
    const ContractId contract = addContract(one.debtor, other, QStringLiteral("IPE-7"));
    const InstalmentId named = addInstalment(one.debtor, contract, 1, today().addDays(20), 12'300);
    StatementLine line = paid(one, 12'300);
    line.ourNumber.clear();
    line.reference = QStringLiteral("IPE-7");
    EXPECT_EQ(load(file({line})).matched, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT open_cents FROM instalment WHERE id = %1").arg(named.value())), 0);
    EXPECT_EQ(
        number(QStringLiteral("SELECT open_cents FROM instalment WHERE id = %1").arg(one.instalment.value())), 50'000);
    expectSums();
}

TEST_P(StatementLoadTest, theProviderAndTheBankTellOfOnePayment)
{
    StatementLine line = paid(one, 50'000);
    line.ourNumber.clear();
    line.method = QStringLiteral("pix");
    line.txid = QStringLiteral("tx%1").arg(one.request.value());
    const ReceivedPayment told{.externalId = QStringLiteral("E0000000020261120120000000000001"),
        .txid = line.txid,
        .amount = Money(50'000),
        .paidAt = clock.now()};
    Reconciliation reconciliation(database(), clock);
    ASSERT_RESULT(reconciliation.record(QStringLiteral("pix"), account, told));
    EXPECT_EQ(load(file({line})).duplicates, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 1);
    // The other way round: the bank was faster.
    line.txid = QStringLiteral("tx%1").arg(two.request.value());
    line.paid = Money(30'000);
    EXPECT_EQ(load(file({line})).matched, 1);
    ReceivedPayment later = told;
    later.externalId.back() = u'2';
    later.txid = line.txid;
    later.amount = Money(30'000);
    ASSERT_UNWRAP(const Settlement settlement, reconciliation.record(QStringLiteral("pix"), account, later));
    EXPECT_TRUE(settlement.duplicate);
    EXPECT_EQ(load(file({line})).duplicates, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 2);
    expectSums();
}

TEST_P(StatementLoadTest, whoPaidIsNotWrittenTo)
{
    run(QStringLiteral(
        "INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, "
        "dedupe_key, priority, state, not_before, created_at, updated_at, client_id) VALUES (%1, %2, 'sms', "
        "'+5511987654321', 'collection', 'text', 'x', 'agent', 'agent:cadence', '', 'k', 1, 'queued', 1, 1, "
        "1, 'c')")
            .arg(one.debtor.value())
            .arg(nextId("outbox")));
    load(file({paid(one, 20'000)}));
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM outbox")), std::vector<QString>{u"recalled"_s});
}

TEST_P(StatementLoadTest, aFailureInTheMiddleLeavesNothing)
{
    const QStringList before = ledger();
    // The third payment fails when its work is opened: the first two were posted by then.
    const Statement statement = file({paid(one, 50'000), paid(two, 30'000), paid(two, 30'000)});
    LoadOptions options{.account = account, .actor = u"rafael"_s};
    options.onWork = [](const Settlement&) -> Result<void> { return failure(u"killed"_s, {}); };
    for (const Posting posting : {Posting::SetWise, Posting::OneByOne}) {
        options.posting = posting;
        EXPECT_EQ(StatementLoad(database(), clock, options).run(statement).error().code, u"killed"_s);
        EXPECT_EQ(ledger(), before);
        expectSums();
    }
    EXPECT_EQ(load(statement).matched, 3);
    expectSums();
}

TEST_P(StatementLoadTest, twoLoadersOfOneFileAreOne)
{
    const Statement statement = file({paid(one, 50'000), paid(two, 30'000), paid(two, 10'000)});
    std::atomic<int> matched = 0;
    std::atomic<int> duplicates = 0;
    const auto loader = [&] {
        const auto own = connect();
        for (int i = 0; i < 3; ++i) {
            const auto report = StatementLoad(*own, clock, {.account = account, .actor = u"rafael"_s}).run(statement);
            if (!report)
                continue;
            matched += report->matched;
            duplicates += report->duplicates;
        }
    };
    std::thread first(loader);
    std::thread second(loader);
    first.join();
    second.join();
    EXPECT_EQ(matched, 3);
    EXPECT_EQ(duplicates, 15);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment"_s), 3);
    expectSums();
}

} // namespace
