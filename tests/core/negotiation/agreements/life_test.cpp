#include "states.h"

#include "debts/holds.h"

#include <QJsonArray>

using namespace trato;
using namespace trato::test;
using namespace trato::negotiation;

namespace {

class AgreementLife : public StatesTest {
protected:
    QString change(AgreementId agreement, RescheduleRequest request)
    {
        request.actor = QStringLiteral("rafael");
        request.reason = request.reason.isEmpty() ? QStringLiteral("recebe dia 5") : request.reason;
        return codeOf(agreements->reschedule(agreement, request));
    }
};

} // namespace

TRATO_BOTH_ENGINES(AgreementLife);

TEST_P(AgreementLife, aLaterDayCostsInterestAndAnEarlierOneLess)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    const AgreementInstalment second = *made.instalment(2);
    ASSERT_EQ(change(made.id, {.number = 2, .due = second.due.addDays(15)}), QString());
    ASSERT_UNWRAP(const Agreement later, agreements->find(made.id));
    // 1.01^(15/30) on the instalment, rounded to the cent.
    const auto expected = money::Money::rounded(
        second.amount.toDecimal() * *money::Decimal::parse(u"1.004987562112"), money::Rounding::HalfEven);
    EXPECT_EQ(later.instalment(2)->amount, *expected);
    EXPECT_EQ(later.total - made.total, *expected - second.amount);
    EXPECT_EQ(later.instalment(3)->due, made.instalment(3)->due);
    EXPECT_FALSE(later.cetYearly.isEmpty());
    ASSERT_EQ(change(made.id, {.number = 2, .due = second.due}), QString());
    ASSERT_UNWRAP(const Agreement back, agreements->find(made.id));
    EXPECT_EQ(back.instalment(2)->amount, second.amount);
    EXPECT_EQ(back.total, made.total);
    EXPECT_EQ(back.cetYearly, made.cetYearly);
    EXPECT_TRUE(addsUp());
    const auto events = *agreements->history(made);
    const QJsonObject first = events[events.size() - 2].detail.value(u"changes").toArray().first().toObject();
    EXPECT_EQ(first.value(u"due_was").toString(), second.due.toString(Qt::ISODate));
    EXPECT_EQ(first.value(u"amount_was").toString(), second.amount.toString());
}

TEST_P(AgreementLife, theFollowingMoveToTheSameDayOfTheirMonths)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 4)));
    const QDate day = made.instalment(1)->due.addDays(11); // 20 December: the 31st, and the last day of February
    ASSERT_EQ(day, QDate(2026, 12, 31));
    ASSERT_EQ(change(made.id, {.number = 1, .due = day, .following = true}), QString());
    ASSERT_UNWRAP(const Agreement moved, agreements->find(made.id));
    EXPECT_EQ(moved.instalment(2)->due, QDate(2027, 1, 31));
    EXPECT_EQ(moved.instalment(3)->due, QDate(2027, 2, 28));
    EXPECT_EQ(moved.instalment(4)->due, QDate(2027, 3, 31));
    EXPECT_EQ(moved.terms.firstDue, day);
    EXPECT_GT(moved.total, made.total);
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, noInterestNoChangeOfAmounts)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(), 1)));
    ASSERT_EQ(change(made.id, {.number = 1, .due = made.instalment(1)->due.addDays(10)}), QString());
    EXPECT_EQ(agreements->find(made.id)->total, made.total);
}

TEST_P(AgreementLife, whatIsPaidOfAnInstalmentBearsNoMoreInterest)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    ASSERT_RESULT(payNext(database(), clock, made.id));
    const Money amount = made.instalment(1)->amount;
    ASSERT_RESULT(payNext(database(), clock, made.id, amount - Money(1'000)));
    ASSERT_EQ(change(made.id, {.number = 1, .due = made.instalment(1)->due.addDays(15)}), QString());
    ASSERT_UNWRAP(const Agreement moved, agreements->find(made.id));
    EXPECT_EQ(moved.instalment(1)->open, Money(1'005));
    EXPECT_EQ(moved.instalment(1)->amount, amount + Money(5));
    EXPECT_TRUE(addsUp());
    ASSERT_RESULT(payEverything(database(), clock, made.id));
    EXPECT_EQ(agreements->find(made.id)->state, State::Kept);
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, changesOfDatesHaveLimits)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    const QDate due = made.instalment(1)->due;
    EXPECT_EQ(change(made.id, {.number = 9, .due = due}), QStringLiteral("no_instalment"));
    EXPECT_EQ(change(made.id, {.number = -1, .due = due}), QStringLiteral("no_instalment"));
    EXPECT_EQ(change(made.id, {.number = 1, .due = daysAgo(1)}), QStringLiteral("impossible_date"));
    EXPECT_EQ(change(made.id, {.number = 1}), QStringLiteral("impossible_date"));
    EXPECT_EQ(change(made.id, {.number = 1, .due = made.instalment(2)->due}), QStringLiteral("impossible_date"));
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(5), .reason = QStringLiteral(" ")}),
        QStringLiteral("reason_required"));
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(16)}), QStringLiteral("change_beyond_limit"));
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(5), .evidence = InteractionId(99)}),
        QStringLiteral("no_interaction"));
    EXPECT_EQ(kindsOf(made).size(), 3) << "what was refused is not told";
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(5), .evidence = line()}), QString());
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(6)}), QString());
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(7)}), QStringLiteral("change_beyond_limit"));
    EXPECT_EQ(change(made.id, {.number = 1, .due = due.addDays(25), .role = Role::Supervisor}), QString());
    ASSERT_RESULT(payNext(database(), clock, made.id));
    EXPECT_EQ(
        change(made.id, {.number = 0, .due = today(), .role = Role::Supervisor}), QStringLiteral("instalment_paid"));
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, theFirstPaymentPutsItInForce)
{
    ASSERT_UNWRAP(const Agreement made, reach(State::Accepted));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM instalment WHERE status = 'agreed'")), 0);
    ASSERT_UNWRAP(const auto settlement, payNext(database(), clock, made.id));
    EXPECT_FALSE(settlement.work.has_value());
    EXPECT_EQ(agreements->find(made.id)->state, State::Active);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM instalment WHERE status = 'agreed'")), 2);
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, withoutItsFirstPaymentItExpiresAndNothingWasTaken)
{
    ASSERT_UNWRAP(const Agreement made, reach(State::Accepted));
    // The entry is due on Saturday the 21st, payable on Monday the 23rd; five days of grace.
    clock.set(Instant::startOfDay(QDate(2026, 11, 28), deskZone()));
    EXPECT_TRUE(agreements->expireDue()->empty());
    clock.set(Instant::startOfDay(QDate(2026, 11, 29), deskZone()));
    EXPECT_EQ(agreements->expireDue()->size(), 1u);
    EXPECT_EQ(agreements->find(made.id)->state, State::Expired);
    EXPECT_EQ(openOf(1), 60'000);
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, itDoesNotExpireWhileItsFirstPaymentIsLookedFor)
{
    ASSERT_UNWRAP(const Agreement made, reach(State::Accepted));
    const auto startOf = [](QDate day) { return Instant::startOfDay(day, deskZone()); };
    ASSERT_RESULT(debts::Holds(database())
                      .place({.debtor = debtor,
                                 .reason = QLatin1StringView("payment_in_flight"),
                                 .source = QStringLiteral("palavras"),
                                 .placedBy = QStringLiteral("agent:follow_up"),
                                 .until = startOf(QDate(2026, 12, 2))},
                          startOf(QDate(2026, 11, 27))));
    for (const QDate day : {QDate(2026, 11, 29), QDate(2026, 12, 1), QDate(2026, 12, 3)}) {
        clock.set(startOf(day));
        EXPECT_TRUE(agreements->expireDue()->empty()) << qPrintable(day.toString(Qt::ISODate));
    }
    clock.set(startOf(QDate(2026, 12, 4)));
    EXPECT_EQ(agreements->expireDue()->size(), 1u) << "five days more";
}

TEST_P(AgreementLife, aFirstPaymentForADebtThatHasChangedGoesToTheDebt)
{
    ASSERT_UNWRAP(const Agreement made, reach(State::Accepted));
    run(QStringLiteral("UPDATE instalment SET amount_cents = 50000, open_cents = 50000 WHERE number = 1"));
    ASSERT_UNWRAP(const auto settlement, payNext(database(), clock, made.id));
    ASSERT_TRUE(settlement.work.has_value());
    EXPECT_EQ(settlement.work->reason, QStringLiteral("paid_after_end"));
    EXPECT_EQ(agreements->find(made.id)->state, State::Accepted);
    EXPECT_LT(openOf(1), 50'000);
}

TEST_P(AgreementLife, chargesThatWerePaidMeanwhileAreNotAgreedOnAgain)
{
    policyWith("restore = \"principal\"");
    auto wanted = request(Money(40'000), 3);
    wanted.closing = Closing::Propose;
    ASSERT_UNWRAP(const Agreement proposed, agreements->create(wanted));
    // The interest of both debts and more is paid; the principal of both stands as it was.
    payments::Reconciliation reconciliation(database(), clock);
    ASSERT_UNWRAP(
        const payments::Settlement came, reconciliation.record(QStringLiteral("pix"), QStringLiteral("main"),
                                             {.externalId = QStringLiteral("E0000000020261120120000000000077"),
                                                 .amount = Money(2'000),
                                                 .paidAt = clock.now()}));
    ASSERT_RESULT(reconciliation.match(came.payment, debtor));
    EXPECT_EQ(openOf(1), 60'000);
    EXPECT_EQ(openOf(2), 60'000);
    EXPECT_EQ(codeOf(agreements->accept(proposed.id, {.interaction = line()}, QStringLiteral("rafael"))),
        QStringLiteral("debt_changed"));
    EXPECT_EQ(agreements->find(proposed.id)->state, State::Proposed);
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, timeIsUpAlsoBeforeAnybodyNotesIt)
{
    ASSERT_UNWRAP(const Agreement proposed, reach(State::Proposed));
    ASSERT_UNWRAP(const Agreement asked, reach(State::AwaitingApproval));
    clock.advance(std::chrono::hours(24 * 9));
    EXPECT_EQ(codeOf(perform(database(), clock, proposed.id, Act::Accept)), QStringLiteral("agreement_expired"));
    EXPECT_EQ(codeOf(perform(database(), clock, asked.id, Act::Approve)), QStringLiteral("agreement_expired"));
    EXPECT_EQ(agreements->expireDue()->size(), 2u);
    EXPECT_TRUE(agreements->expireDue()->empty());
    EXPECT_TRUE(agreements->find(asked.id)->endReason.contains(QStringLiteral("system")));
}

TEST_P(AgreementLife, theRequestForApprovalWaitsAsLongAsThePolicySays)
{
    policyWith("approval_days = 1");
    ASSERT_UNWRAP(const Agreement asked, reach(State::AwaitingApproval));
    EXPECT_EQ(asked.expiresAt, Instant::startOfDay(today().addDays(1), deskZone()));
}

TEST_P(AgreementLife, anApprovedProposalStillTakesTheDebtorsYes)
{
    auto wanted = request(Money(20'000), 20);
    wanted.beyond = Beyond::AskApproval;
    wanted.closing = Closing::Propose;
    ASSERT_UNWRAP(const Agreement asked, agreements->create(wanted));
    ASSERT_UNWRAP(const Agreement approved, agreements->approve(asked.id, Role::Supervisor, QStringLiteral("beatriz")));
    EXPECT_EQ(approved.state, State::Proposed);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM instalment WHERE status = 'agreed'")), 0);
    ASSERT_RESULT(perform(database(), clock, asked.id, Act::Accept));
    EXPECT_EQ(agreements->find(asked.id)->state, State::Active);
}

TEST_P(AgreementLife, theOldOneStandsUntilTheNewOneIsInForce)
{
    ASSERT_UNWRAP(const Agreement old, agreements->create(request(Money(20'000), 5)));
    ASSERT_RESULT(payNext(database(), clock, old.id));
    ASSERT_UNWRAP(const Agreement next,
        agreements->renegotiate(old.id, {.terms = {.instalments = 8, .firstDue = today().addDays(30)},
                                            .role = Role::Supervisor,
                                            .actor = QStringLiteral("rafael"),
                                            .closing = Closing::Propose}));
    EXPECT_EQ(next.state, State::Proposed);
    EXPECT_EQ(next.replaces, old.id);
    EXPECT_EQ(agreements->find(old.id)->state, State::Active);
    EXPECT_TRUE(addsUp());
    ASSERT_RESULT(perform(database(), clock, next.id, Act::Accept));
    ASSERT_UNWRAP(const Agreement replaced, agreements->find(old.id));
    EXPECT_EQ(replaced.state, State::Renegotiated);
    EXPECT_EQ(replaced.replacedBy, next.id);
    EXPECT_EQ(next.debt, Money(60'000 - 20'000 + 60'000 + 800 + 1'000 + 1'200 + 900)) << "less the entry, charges anew";
    EXPECT_TRUE(addsUp());
    EXPECT_EQ(codeOf(perform(database(), clock, old.id, Act::Renegotiate)), QStringLiteral("not_renegotiable"));
}

TEST_P(AgreementLife, whatIsPaidMeanwhileMakesTheProposalStale)
{
    ASSERT_UNWRAP(const Agreement old, agreements->create(request(Money(20'000), 5)));
    ASSERT_UNWRAP(const Agreement next,
        agreements->renegotiate(old.id, {.terms = {.instalments = 8, .firstDue = today().addDays(30)},
                                            .role = Role::Supervisor,
                                            .actor = QStringLiteral("rafael"),
                                            .closing = Closing::Propose}));
    ASSERT_RESULT(payNext(database(), clock, old.id));
    EXPECT_EQ(codeOf(perform(database(), clock, next.id, Act::Accept)), QStringLiteral("debt_changed"));
    EXPECT_EQ(agreements->find(old.id)->state, State::Active) << "nothing half";
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, aPaymentForTheOldOneGoesToTheNewOne)
{
    ASSERT_UNWRAP(const Agreement old, agreements->create(request(Money(20'000), 5)));
    ASSERT_UNWRAP(const auto charge, payments::PaymentRequests(database(), clock)
                                         .create({.debtor = debtor, .agreement = old.id}, QStringLiteral("pix"),
                                             QStringLiteral("sandbox"), QStringLiteral("rafael")));
    ASSERT_RESULT(perform(database(), clock, old.id, Act::Renegotiate));
    const auto settlement = payments::Reconciliation(database(), clock)
                                .record(QStringLiteral("pix"), QStringLiteral("sandbox"),
                                    {.externalId = QStringLiteral("E1"),
                                        .txid = charge.txid,
                                        .amount = charge.amount,
                                        .paidAt = clock.now()});
    ASSERT_RESULT(settlement);
    EXPECT_EQ(settlement->agreement, *agreements->find(old.id)->replacedBy);
    EXPECT_TRUE(settlement->surplus.isZero());
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, aBrokenOneCanBeAgreedOnAnew)
{
    ASSERT_UNWRAP(const Agreement broken, reach(State::Broken));
    ASSERT_RESULT(perform(database(), clock, broken.id, Act::Renegotiate));
    ASSERT_UNWRAP(const Agreement still, agreements->find(broken.id));
    EXPECT_EQ(still.state, State::Broken) << "it was broken, and that counts";
    ASSERT_TRUE(still.replacedBy.has_value());
    EXPECT_EQ(agreements->find(*still.replacedBy)->replaces, broken.id);
    EXPECT_EQ(codeOf(perform(database(), clock, broken.id, Act::Renegotiate)), QStringLiteral("not_renegotiable"));
    EXPECT_TRUE(addsUp());
}

TEST_P(AgreementLife, eachRuleRestoresItsOwnWay)
{
    struct Case {
        const char* rule;
        qint64 oldest;
        qint64 other;
    };
    // Owed: 627.00 and 621.00, and the entry of 200.00 was paid the same day.
    for (const Case& each : {Case{"principal", 40'000, 60'000}, Case{"charges_first", 42'700, 60'000}}) {
        policyWith(QByteArray("restore = \"") + each.rule + '"');
        ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
        ASSERT_RESULT(payNext(database(), clock, made.id));
        ASSERT_RESULT(perform(database(), clock, made.id, Act::Cancel));
        EXPECT_EQ(openOf(1), each.oldest) << each.rule;
        EXPECT_EQ(openOf(2), each.other) << each.rule;
        EXPECT_TRUE(addsUp()) << each.rule;
        run(QStringLiteral("DELETE FROM allocation"));
        run(QStringLiteral("DELETE FROM payment"));
        run(QStringLiteral("DELETE FROM payment_request"));
        for (const char* table : {"agreement_event", "agreement_acceptance", "agreement_debt", "agreement_instalment"})
            run(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
        run(QStringLiteral("DELETE FROM agreement"));
        run(QStringLiteral("UPDATE instalment SET open_cents = amount_cents, status = 'open', charged_until = NULL, "
                           "charges_open_cents = 0"));
    }
}

TEST_P(AgreementLife, itKeepsTheRuleThatItWasMadeUnder)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    ASSERT_RESULT(payNext(database(), clock, made.id));
    policyWith("restore = \"charges_first\"");
    ASSERT_RESULT(perform(database(), clock, made.id, Act::Cancel));
    EXPECT_EQ(openOf(1), 40'000);
}

TEST_P(AgreementLife, theLedgerSeesACentThatIsMissing)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    ASSERT_RESULT(payNext(database(), clock, made.id));
    ASSERT_TRUE(addsUp());
    for (const char* wrong : {"UPDATE allocation SET amount_cents = amount_cents - 1",
             "UPDATE agreement_instalment SET amount_cents = amount_cents + 1 WHERE number = 3",
             "UPDATE agreement_instalment SET open_cents = open_cents + 1 WHERE number = 3",
             "UPDATE instalment SET open_cents = open_cents - 1 WHERE number = 1",
             "UPDATE instalment SET status = 'open' WHERE number = 1",
             "UPDATE instalment SET status = 'agreed' WHERE number = 3",
             "UPDATE agreement SET debt_cents = debt_cents + 1"}) {
        (void)database().transaction([&]() -> Result<void> {
            run(QLatin1StringView(wrong));
            EXPECT_FALSE(addsUp()) << wrong;
            return failure(QStringLiteral("back"), {});
        });
    }
    EXPECT_TRUE(addsUp());
    ASSERT_RESULT(perform(database(), clock, made.id, Act::Cancel));
    run(QStringLiteral("UPDATE agreement_debt SET settled_charges_cents = settled_charges_cents + 1"));
    ASSERT_UNWRAP(const auto problems, ledgerCheck(database(), debtor));
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().code, QStringLiteral("agreement_end"));
}
