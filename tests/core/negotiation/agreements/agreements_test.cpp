#include "negotiation/agreements.h"

#include "negotiation/policy/policyversions.h"
#include "negotiation/promises.h"
#include "support/debttest.h"

#include <rapidcheck.h>

#include <atomic>
#include <thread>

#include "support/shared.h"

#include <QFile>
#include <QJsonArray>

using namespace trato;
using namespace trato::negotiation;
using money::Money;

namespace {

class AgreementTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        contract = addContract(debtor, creditor);
        addInstalment(debtor, contract, 1, daysAgo(75), 60'000);
        addInstalment(debtor, contract, 2, daysAgo(45), 60'000);
        addInstalment(debtor, contract, 3, today().addDays(20), 60'000);
        agreements.emplace(database(), clock);
    }

    AgreementRequest request(Money entry, int instalments, Money discount = {})
    {
        return {.debtor = debtor,
            .terms = {.entry = entry,
                .instalments = instalments,
                .discount = discount,
                .firstDue = today().addDays(30)},
            .actor = QStringLiteral("rafael")};
    }

    qint64 withStatus(const char* status)
    {
        return number(
            QStringLiteral("SELECT COUNT(*) FROM instalment WHERE status = '%1'").arg(QLatin1StringView(status)));
    }

    void payInstalment(const Agreement& agreement, int number, qint64 cents)
    {
        run(QStringLiteral("UPDATE agreement_instalment SET open_cents = open_cents - %1, "
                           "status = CASE WHEN open_cents = %1 THEN 'paid' ELSE status END "
                           "WHERE agreement_id = %2 AND number = %3")
                .arg(cents)
                .arg(agreement.id.value())
                .arg(number));
    }

    CreditorId creditor;
    DebtorId debtor;
    ContractId contract;
    std::optional<Agreements> agreements;
};

Money sumOf(const Agreement& agreement)
{
    Money sum;
    for (const AgreementInstalment& each : agreement.instalments)
        sum += each.amount;
    return sum;
}

QString codeOf(const Result<Agreement>& result) { return result ? QString() : result.error().code; }

} // namespace

TRATO_BOTH_ENGINES(AgreementTest);

TEST_P(AgreementTest, takesWhatIsDueAndAddsUp)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5, Money(5'000))));
    EXPECT_EQ(made.state, AgreementState::Active);
    EXPECT_EQ(made.number, QStringLiteral("2026-0001"));
    EXPECT_EQ(made.debt, Money(120'000));
    EXPECT_EQ(sumOf(made), made.total);
    EXPECT_EQ(made.instalments.size(), 6u);
    EXPECT_EQ(made.instalments.front().number, 0);
    EXPECT_EQ(made.instalments.front().amount, Money(20'000));
    EXPECT_EQ(made.contracts, std::vector{contract});
    EXPECT_EQ(withStatus("agreed"), 2);
    EXPECT_EQ(withStatus("open"), 1);
    ASSERT_UNWRAP(const Agreement again, agreements->findByNumber(QStringLiteral("2026-0001")));
    EXPECT_EQ(again.id, made.id);
    EXPECT_NE(made.id.value(), debtor.value());
}

TEST_P(AgreementTest, numbersCountByYear)
{
    ASSERT_UNWRAP(const Agreement first, agreements->create(request(Money(20'000), 5)));
    ASSERT_RESULT(agreements->cancel(first.id, QStringLiteral("rafael"), QStringLiteral("engano")));
    ASSERT_UNWRAP(const Agreement second, agreements->create(request(Money(20'000), 5)));
    EXPECT_EQ(second.number, QStringLiteral("2026-0002"));
    EXPECT_EQ(agreements->ofDebtor(debtor)->size(), 2u);
}

TEST_P(AgreementTest, beyondTheRoleNothingIsWritten)
{
    const auto refused = agreements->create(request(Money(20'000), 20));
    ASSERT_EQ(codeOf(refused), QStringLiteral("approval_required"));
    EXPECT_EQ(refused.error().detail.value(u"entitled").toString(), QStringLiteral("supervisor"));
    EXPECT_TRUE(refused.error().detail.value(u"approval_required").toBool());
    const QJsonObject breach = refused.error().detail.value(u"breaches").toArray().first().toObject();
    EXPECT_EQ(breach.value(u"rule").toString(), QStringLiteral("instalments"));
    EXPECT_EQ(breach.value(u"limit").toString(), QStringLiteral("12"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM agreement")), 0);
    EXPECT_EQ(withStatus("agreed"), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM setting WHERE name LIKE 'agreement%'")), 0);
}

TEST_P(AgreementTest, approvalMakesItActive)
{
    AgreementRequest wanted = request(Money(20'000), 20);
    wanted.beyond = Beyond::AskApproval;
    ASSERT_UNWRAP(const Agreement asked, agreements->create(wanted));
    EXPECT_EQ(asked.state, AgreementState::AwaitingApproval);
    EXPECT_FALSE(asked.approvalReason.isEmpty());
    EXPECT_EQ(withStatus("agreed"), 0);
    EXPECT_EQ(codeOf(agreements->create(request(Money(20'000), 5))), QStringLiteral("agreement_pending"));
    EXPECT_EQ(codeOf(agreements->approve(asked.id, Role::Negotiator, QStringLiteral("rafael"))),
        QStringLiteral("not_entitled"));
    ASSERT_UNWRAP(const Agreement active, agreements->approve(asked.id, Role::Supervisor, QStringLiteral("beatriz")));
    EXPECT_EQ(active.state, AgreementState::Active);
    EXPECT_EQ(active.approvedBy, QStringLiteral("beatriz"));
    EXPECT_EQ(withStatus("agreed"), 2);
    EXPECT_EQ(codeOf(agreements->approve(asked.id, Role::Supervisor, QStringLiteral("beatriz"))),
        QStringLiteral("not_awaiting"));
}

TEST_P(AgreementTest, approvalFailsWhenTheDebtHasChanged)
{
    AgreementRequest wanted = request(Money(20'000), 20);
    wanted.beyond = Beyond::AskApproval;
    ASSERT_UNWRAP(const Agreement asked, agreements->create(wanted));
    run(QStringLiteral("UPDATE instalment SET open_cents = open_cents - 1 WHERE number = 1"));
    EXPECT_EQ(codeOf(agreements->approve(asked.id, Role::Supervisor, QStringLiteral("beatriz"))),
        QStringLiteral("debt_changed"));
    EXPECT_EQ(withStatus("agreed"), 0);
    ASSERT_UNWRAP(
        const Agreement refused, agreements->refuse(asked.id, QStringLiteral("beatriz"), QStringLiteral("mudou")));
    EXPECT_EQ(refused.state, AgreementState::Refused);
    EXPECT_EQ(withStatus("open"), 3);
}

TEST_P(AgreementTest, nobodyApprovesWhatIsOutsideThePolicy)
{
    AgreementRequest wanted = request(Money(20'000), 30);
    wanted.beyond = Beyond::AskApproval;
    EXPECT_EQ(codeOf(agreements->create(wanted)), QStringLiteral("outside_policy"));
    wanted.beyond = Beyond::Refuse;
    const auto refused = agreements->create(wanted);
    EXPECT_EQ(codeOf(refused), QStringLiteral("approval_required"));
    EXPECT_TRUE(refused.error().detail.value(u"entitled").isNull());
}

TEST_P(AgreementTest, fourEyesAreFour)
{
    QFile file(test::sourcePath(QStringLiteral("resources/policies/default.toml")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ASSERT_RESULT(PolicyVersions(database(), clock)
                      .publish({.creditor = creditor,
                          .toml = file.readAll().replace("four_eyes = false", "four_eyes = true"),
                          .actor = QStringLiteral("lia")}));
    AgreementRequest wanted = request(Money(20'000), 20);
    wanted.beyond = Beyond::AskApproval;
    ASSERT_UNWRAP(const Agreement asked, agreements->create(wanted));
    EXPECT_EQ(codeOf(agreements->approve(asked.id, Role::Supervisor, QStringLiteral("rafael"))),
        QStringLiteral("not_entitled"));
    ASSERT_RESULT(agreements->approve(asked.id, Role::Supervisor, QStringLiteral("beatriz")));
}

TEST_P(AgreementTest, theSameDebtIsAgreedOnOnce)
{
    ASSERT_RESULT(agreements->create(request(Money(20'000), 5)));
    ASSERT_UNWRAP(const Agreement next, agreements->create(request(Money(), 1)));
    EXPECT_EQ(next.debt, Money(60'000)); // what was not due yet
    EXPECT_EQ(codeOf(agreements->create(request(Money(), 1))), QStringLiteral("nothing_to_negotiate"));
}

TEST_P(AgreementTest, cancellingRestoresLessWhatWasPaid)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    payInstalment(made, 0, 20'000);
    payInstalment(made, 1, 15'000);
    ASSERT_UNWRAP(
        const Agreement ended, agreements->cancel(made.id, QStringLiteral("rafael"), QStringLiteral("pediu")));
    EXPECT_EQ(ended.state, AgreementState::Cancelled);
    EXPECT_EQ(number(QStringLiteral("SELECT open_cents FROM instalment WHERE number = 1")), 25'000);
    EXPECT_EQ(number(QStringLiteral("SELECT open_cents FROM instalment WHERE number = 2")), 60'000);
    EXPECT_EQ(withStatus("open"), 3);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM agreement_instalment WHERE status = 'open'")), 0);
    EXPECT_EQ(codeOf(agreements->cancel(made.id, QStringLiteral("rafael"), QStringLiteral("pediu"))),
        QStringLiteral("not_active"));
}

TEST_P(AgreementTest, keptWhenAllIsPaid)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(), 1)));
    EXPECT_EQ(*agreements->settle(debtor, made.id), AgreementState::Active);
    payInstalment(made, 1, made.total.cents());
    EXPECT_EQ(*agreements->settle(debtor, made.id), AgreementState::Kept);
    EXPECT_EQ(withStatus("paid"), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT SUM(open_cents) FROM instalment")), 60'000);
}

TEST_P(AgreementTest, breaksAfterGraceCountedFromABusinessDay)
{
    AgreementRequest wanted = request(Money(), 1);
    wanted.terms.firstDue = QDate(2026, 12, 25); // Friday, a holiday: payable on Monday the 28th
    ASSERT_UNWRAP(const Agreement made, agreements->create(wanted));
    const auto brokenOn = [&](QDate day) {
        clock.set(Instant::startOfDay(day, deskZone()));
        return agreements->breakOverdue();
    };
    EXPECT_TRUE(brokenOn(QDate(2027, 1, 2))->empty()); // 28 December and five days of grace
    ASSERT_UNWRAP(const auto broken, brokenOn(QDate(2027, 1, 3)));
    ASSERT_EQ(broken.size(), 1u);
    EXPECT_EQ(broken.front().id, made.id);
    EXPECT_EQ(broken.front().state, AgreementState::Broken);
    EXPECT_EQ(withStatus("open"), 3);
    EXPECT_TRUE(agreements->breakOverdue()->empty());
}

TEST_P(AgreementTest, aSlipOfTheLastDayIsToldADayLater)
{
    AgreementRequest wanted = request(Money(), 1);
    wanted.terms.firstDue =
        QDate(2026, 12, 25); // a holiday: payable on Monday the 28th; grace until Saturday, 2 January
    ASSERT_UNWRAP(const Agreement made, agreements->create(wanted));
    run(QStringLiteral(
        "INSERT INTO payment_request (debtor_id, id, creditor_id, method, agreement_id, "
        "agreement_instalment_id, amount_cents, due, txid, provider, account, state, made_by, made_at, "
        "updated_at) SELECT debtor_id, 1, 1, 'boleto', agreement_id, id, amount_cents, due, 'tx', 'cnab', "
        "'itau', 'active', 'rafael', 1, 1 FROM agreement_instalment"));
    const auto brokenOn = [&](QDate day) {
        clock.set(Instant::startOfDay(day, deskZone()));
        return agreements->breakOverdue()->size();
    };
    EXPECT_EQ(brokenOn(QDate(2027, 1, 3)), 0u);
    EXPECT_EQ(brokenOn(QDate(2027, 1, 5)), 0u) << "what was paid on Saturday is of Monday, and told on Tuesday";
    EXPECT_EQ(brokenOn(QDate(2027, 1, 6)), 1u);
}

TEST_P(AgreementTest, anOfferStandsAsItWasMade)
{
    run(QStringLiteral("UPDATE instalment SET charges = '{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}'"));
    ASSERT_UNWRAP(const Policy policy, policyOf(database(), creditor));
    ASSERT_UNWRAP(const Situation situation, loadSituation(database(), debtor, today()));
    EXPECT_GT(situation.total(), Money(120'000));
    Solution solution = OfferSolver(policy, Role::Machine).solve(situation, {});
    Offers offers(database(), clock);
    ASSERT_RESULT(offers.save(solution.offers, situation, policy, Role::Machine, QStringLiteral("agent")));
    const Offer& cash = solution.offers.front();
    ASSERT_TRUE(cash.id.isValid());
    clock.advance(std::chrono::hours(48));
    const InteractionId accepted(nextId("interaction"));
    run(QStringLiteral("INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) "
                       "VALUES (%1, 1, %2, 'whatsapp', 'in', 'message', 'quero', 'debtor', '')")
            .arg(debtor.value())
            .arg(accepted.value()));
    ASSERT_UNWRAP(const Agreement made, agreements->create({.debtor = debtor,
                                            .offer = cash.id,
                                            .role = Role::Machine,
                                            .actor = QStringLiteral("agent"),
                                            .evidence = accepted}));
    EXPECT_EQ(made.total, cash.plan.total);
    EXPECT_EQ(made.debt, cash.plan.debt);
    EXPECT_EQ(made.evidence, accepted);
    EXPECT_FALSE(made.acceptedAt.isNever());
    EXPECT_EQ(sumOf(made), made.total);
}

TEST_P(AgreementTest, aPlanOfferMovesItsEntryToTheDayItIsTaken)
{
    ASSERT_UNWRAP(const Policy policy, policyOf(database(), creditor));
    ASSERT_UNWRAP(const Situation situation, loadSituation(database(), debtor, today()));
    Solution solution = OfferSolver(policy, Role::Negotiator).solve(situation, {.entry = Money(30'000)});
    Offers offers(database(), clock);
    ASSERT_RESULT(offers.save(solution.offers, situation, policy, Role::Negotiator, QStringLiteral("rafael")));
    clock.advance(std::chrono::hours(72));
    ASSERT_UNWRAP(const Agreement made,
        agreements->create({.debtor = debtor, .offer = solution.offers.back().id, .actor = QStringLiteral("rafael")}));
    EXPECT_EQ(made.instalments.front().due, today().addDays(1));
    EXPECT_EQ(made.total, solution.offers.back().plan.total);
    EXPECT_EQ(made.amount, solution.offers.back().plan.amount);
}

TEST_P(AgreementTest, anOfferEnds)
{
    ASSERT_UNWRAP(const Policy policy, policyOf(database(), creditor));
    ASSERT_UNWRAP(const Situation situation, loadSituation(database(), debtor, today()));
    Solution solution = OfferSolver(policy, Role::Negotiator).solve(situation, {});
    Offers offers(database(), clock);
    ASSERT_RESULT(offers.save(solution.offers, situation, policy, Role::Negotiator, QStringLiteral("rafael")));
    const OfferId id = solution.offers.back().id;
    EXPECT_EQ(offers.current(debtor)->size(), solution.offers.size());
    EXPECT_EQ(codeOf(agreements->create({.debtor = debtor, .offer = OfferId(99)})), QStringLiteral("no_offer"));
    run(QStringLiteral("UPDATE instalment SET open_cents = 50000 WHERE number = 1"));
    EXPECT_EQ(codeOf(agreements->create({.debtor = debtor, .offer = id})), QStringLiteral("debt_changed"));
    clock.advance(std::chrono::hours(24 * 8));
    EXPECT_EQ(codeOf(agreements->create({.debtor = debtor, .offer = id})), QStringLiteral("offer_expired"));
    EXPECT_TRUE(offers.current(debtor)->empty());
}

TEST_P(AgreementTest, onlyWhatTheRoleMayGrantBecomesAnOffer)
{
    ASSERT_UNWRAP(const Policy policy, policyOf(database(), creditor));
    ASSERT_UNWRAP(const Situation situation, loadSituation(database(), debtor, today()));
    ASSERT_UNWRAP(Offer generous,
        OfferSolver(policy, Role::Machine)
            .price(situation, {.instalments = 1, .discount = Money(60'000), .firstDue = today().addDays(3)}));
    std::vector<Offer> list{generous};
    const auto saved =
        Offers(database(), clock).save(list, situation, policy, Role::Negotiator, QStringLiteral("rafael"));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, QStringLiteral("approval_required"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM offer")), 0);
}

TEST_P(AgreementTest, oneCreditorAtATime)
{
    const CreditorId other = addCreditor(QStringLiteral("Banco Sul"));
    const ContractId theirs = addContract(debtor, other, QStringLiteral("B-9"));
    addInstalment(debtor, theirs, 1, daysAgo(10), 500'000);
    ASSERT_UNWRAP(const Situation most, loadSituation(database(), debtor, today()));
    EXPECT_EQ(most.creditor, other);
    EXPECT_EQ(most.total(), Money(500'000));
    ASSERT_UNWRAP(const Situation mine, loadSituation(database(), debtor, today(), {.creditor = creditor}));
    EXPECT_EQ(mine.total(), Money(120'000));
    const auto none = loadSituation(database(), DebtorId(4711), today());
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, QStringLiteral("no_debtor"));
}

TEST_P(AgreementTest, twoAtOnceMakeOne)
{
    run(QStringLiteral("DELETE FROM instalment WHERE number = 3"));
    std::atomic<int> made = 0;
    std::atomic<int> refused = 0;
    const auto desk = [&] {
        const auto own = connect();
        const auto agreement = Agreements(*own, clock).create(request(Money(20'000), 5));
        ++(agreement ? made : refused);
    };
    std::thread first(desk);
    std::thread second(desk);
    first.join();
    second.join();
    EXPECT_EQ(made, 1);
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(withStatus("agreed"), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM agreement")), 1);
}

TEST_P(AgreementTest, randomTermsAddUpToTheCent)
{
    const rc::Gen<int> someInstalments = rc::gen::inRange(1, 24);
    const rc::Gen<qint64> someEntry = rc::gen::inRange<qint64>(6'000, 110'000);
    const rc::Gen<qint64> someDiscount = rc::gen::inRange<qint64>(0, 9'000);
    int made = 0;
    for (uint64_t seed = 0; seed < 25; ++seed) {
        const auto pick = [random = rc::Random(seed)](const auto& gen) { return gen(random, 100).value(); };
        AgreementRequest wanted = request(Money(pick(someEntry)), pick(someInstalments), Money(pick(someDiscount)));
        wanted.role = Role::Supervisor;
        const auto agreement = agreements->create(wanted);
        if (!agreement)
            continue;
        ++made;
        EXPECT_EQ(sumOf(*agreement), agreement->total) << seed;
        EXPECT_EQ(agreement->open(), agreement->total) << seed;
        ASSERT_RESULT(agreements->cancel(agreement->id, QStringLiteral("r"), QStringLiteral("t")));
        EXPECT_EQ(number(QStringLiteral("SELECT SUM(open_cents) FROM instalment")), 180'000) << seed;
    }
    EXPECT_GT(made, 10);
}

class PromiseTest : public AgreementTest {};
TRATO_BOTH_ENGINES(PromiseTest);

TEST_P(PromiseTest, aNewOneReplacesTheOld)
{
    Promises promises(database(), clock);
    ASSERT_UNWRAP(const Promise first,
        promises.make(
            {.debtor = debtor, .amount = Money(35'000), .due = today().addDays(3), .actor = QStringLiteral("r")}));
    EXPECT_EQ(first.state, PromiseState::Open);
    ASSERT_RESULT(promises.make({.debtor = debtor, .due = today().addDays(5), .actor = QStringLiteral("r")}));
    ASSERT_UNWRAP(const auto all, promises.ofDebtor(debtor));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].state, PromiseState::Open);
    EXPECT_EQ(all[1].state, PromiseState::Replaced);
}

TEST_P(PromiseTest, impossibleOnesAreRefused)
{
    Promises promises(database(), clock);
    const auto code = [&](const PromiseRequest& request) {
        const auto made = promises.make(request);
        return made ? QString() : made.error().code;
    };
    EXPECT_EQ(code({.debtor = debtor, .due = daysAgo(1)}), QStringLiteral("promise_in_past"));
    EXPECT_EQ(code({.debtor = debtor, .due = today().addDays(16)}), QStringLiteral("promise_too_late"));
    EXPECT_EQ(code({.debtor = DebtorId(999), .due = today()}), QStringLiteral("no_debtor"));
    EXPECT_EQ(code({.debtor = debtor, .contract = ContractId(999), .due = today()}), QStringLiteral("no_contract"));
}

TEST_P(PromiseTest, keptByPaymentsBrokenByTime)
{
    Promises promises(database(), clock);
    ASSERT_RESULT(promises.make(
        {.debtor = debtor, .amount = Money(35'000), .due = today().addDays(3), .actor = QStringLiteral("r")}));
    const auto pay = [&](qint64 cents) {
        run(QStringLiteral(
            "INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            "recorded_at) VALUES (%1, %2, 'pix', 'a', 'E%2', %3, %4, 'matched', '{}', 1)")
                .arg(debtor.value())
                .arg(nextId("payment"))
                .arg(cents)
                .arg(clock.now().microseconds() + 1));
    };
    pay(20'000);
    EXPECT_TRUE(promises.keepPaid(debtor, {contract})->empty());
    pay(15'000);
    EXPECT_EQ(promises.keepPaid(debtor, {contract})->size(), 1u);

    ASSERT_RESULT(
        promises.make({.debtor = debtor, .due = QDate(2026, 11, 21), .actor = QStringLiteral("r")})); // a Saturday
    clock.set(Instant::startOfDay(QDate(2026, 11, 23), deskZone()));
    EXPECT_TRUE(promises.breakOverdue(0)->empty()); // may be kept on Monday
    clock.set(Instant::startOfDay(QDate(2026, 11, 24), deskZone()));
    ASSERT_UNWRAP(const auto broken, promises.breakOverdue(0));
    ASSERT_EQ(broken.size(), 1u);
    EXPECT_EQ(broken.front().state, PromiseState::Broken);
    ASSERT_UNWRAP(const Situation situation, loadSituation(database(), debtor, clock.today()));
    EXPECT_EQ(situation.keptDeals, 1);
    EXPECT_EQ(situation.brokenDeals, 1);
}
