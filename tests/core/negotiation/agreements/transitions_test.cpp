#include "states.h"

using namespace trato;
using namespace trato::test;
using negotiation::allAgreementStates;

namespace {

/// A database for each: what one walk leaves doesn't stand in the way of the next.
class AgreementWalk : public StatesTest {
protected:
    void walk(State from, Act act)
    {
        ASSERT_UNWRAP(const Agreement before, reach(from));
        ASSERT_EQ(before.state, from);
        ASSERT_TRUE(addsUp());
        const QStringList told = kindsOf(before);
        passTime(act);
        const auto done = perform(database(), clock, before.id, act);
        const Step step = stepOf(from, act);
        EXPECT_EQ(codeOf(done), QLatin1StringView(step.refused));
        ASSERT_UNWRAP(const Agreement now, agreements->find(before.id));
        EXPECT_EQ(agreementStateName(now.state), agreementStateName(step.to));
        EXPECT_TRUE(addsUp());
        EXPECT_TRUE(agreements->problems(now)->isEmpty());
        if (step.refused || (step.to == from && (act == Act::Break || act == Act::Expire)))
            EXPECT_EQ(kindsOf(now), told) << "nothing happened, nothing is told";
        else if (step.to != from)
            EXPECT_GT(kindsOf(now).size(), told.size());
    }
    void walkAll(Act act)
    {
        for (const State from : allAgreementStates) {
            SCOPED_TRACE(words(from, act));
            walk(from, act);
            if (HasFatalFailure())
                return;
            anew();
        }
    }
    /// The debts as they were in the beginning.
    void anew()
    {
        for (const char* table : {"allocation", "payment", "payment_request", "agreement_event", "agreement_acceptance",
                 "agreement_debt", "agreement_instalment", "agreement", "promise"})
            run(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
        run(QStringLiteral("UPDATE instalment SET open_cents = amount_cents, status = 'open', charged_until = NULL, "
                           "charges_open_cents = 0"));
        run(QStringLiteral("UPDATE creditor SET policy = NULL"));
        clock.set(m_start);
    }
    const Instant m_start{1'795'186'800'000'000};
};

} // namespace

TRATO_BOTH_ENGINES(AgreementWalk);

TEST_P(AgreementWalk, accept) { walkAll(Act::Accept); }
TEST_P(AgreementWalk, approve) { walkAll(Act::Approve); }
TEST_P(AgreementWalk, refuse) { walkAll(Act::Refuse); }
TEST_P(AgreementWalk, cancel) { walkAll(Act::Cancel); }
TEST_P(AgreementWalk, reschedule) { walkAll(Act::Reschedule); }
TEST_P(AgreementWalk, renegotiate) { walkAll(Act::Renegotiate); }
TEST_P(AgreementWalk, start) { walkAll(Act::Start); }
TEST_P(AgreementWalk, payPart) { walkAll(Act::PayPart); }
TEST_P(AgreementWalk, payAll) { walkAll(Act::PayAll); }
TEST_P(AgreementWalk, breakOverdue) { walkAll(Act::Break); }
TEST_P(AgreementWalk, expireDue) { walkAll(Act::Expire); }

TEST_P(AgreementWalk, everyActEndsInThePaidDebtOrTheOpenOne)
{
    for (const Act act : allActs) {
        SCOPED_TRACE(actName(act));
        ASSERT_UNWRAP(const Agreement made, reach(State::Active));
        ASSERT_RESULT(perform(database(), clock, made.id, Act::PayPart));
        ASSERT_UNWRAP(const Agreement paid, agreements->find(made.id));
        passTime(act);
        (void)perform(database(), clock, made.id, act);
        EXPECT_TRUE(addsUp());
        anew();
    }
}
