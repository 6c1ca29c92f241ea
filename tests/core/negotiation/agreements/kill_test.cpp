#include "states.h"

#include <QProcess>

using namespace trato;
using namespace trato::test;
using negotiation::allAgreementStates;

namespace {

class AgreementKill : public StatesTest {
protected:
    /// Runs the act in a process that kills itself at the clock's n-th look; whether it was killed.
    bool killed(AgreementId agreement, Act act, int looks)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(programPath(QStringLiteral("agreements_victim")),
            {databaseUrl(), QString::number(clock.now().microseconds()), QString::number(agreement.value()),
                QString::fromLatin1(actName(act)), QString::number(looks)});
        EXPECT_TRUE(victim.waitForFinished());
        if (victim.exitStatus() == QProcess::CrashExit)
            return true;
        EXPECT_EQ(victim.exitCode(), 0);
        return false;
    }

    /// Killed at every look, and at last let through.
    void killThrough(State from, Act act)
    {
        ASSERT_UNWRAP(const Agreement before, reach(from));
        passTime(act);
        const QStringList told = kindsOf(before);
        int looks = 1;
        while (killed(before.id, act, looks)) {
            ASSERT_UNWRAP(const Agreement now, agreements->find(before.id));
            EXPECT_EQ(agreementStateName(now.state), agreementStateName(from)) << "killed at look " << looks;
            EXPECT_EQ(kindsOf(now), told) << "killed at look " << looks;
            EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 0);
            ASSERT_TRUE(addsUp()) << "killed at look " << looks;
            ASSERT_LT(++looks, 200);
        }
        EXPECT_GT(looks, 2) << "there was something to kill";
        ASSERT_UNWRAP(const Agreement now, agreements->find(before.id));
        EXPECT_EQ(agreementStateName(now.state), agreementStateName(stepOf(from, act).to));
        EXPECT_GT(kindsOf(now).size(), told.size());
        EXPECT_TRUE(addsUp());
    }
};

} // namespace

TRATO_BOTH_ENGINES(AgreementKill);

TEST_P(AgreementKill, accepting) { killThrough(State::Proposed, Act::Accept); }
TEST_P(AgreementKill, approving) { killThrough(State::AwaitingApproval, Act::Approve); }
TEST_P(AgreementKill, refusing) { killThrough(State::AwaitingApproval, Act::Refuse); }
TEST_P(AgreementKill, cancelling) { killThrough(State::Active, Act::Cancel); }
TEST_P(AgreementKill, rescheduling) { killThrough(State::Active, Act::Reschedule); }
TEST_P(AgreementKill, renegotiatingWhatIsInForce) { killThrough(State::Active, Act::Renegotiate); }
TEST_P(AgreementKill, renegotiatingWhatIsBroken) { killThrough(State::Broken, Act::Renegotiate); }
TEST_P(AgreementKill, startingByPayment) { killThrough(State::Accepted, Act::PayPart); }
TEST_P(AgreementKill, payingAll) { killThrough(State::Active, Act::PayAll); }
TEST_P(AgreementKill, breaking) { killThrough(State::Active, Act::Break); }
TEST_P(AgreementKill, expiring) { killThrough(State::AwaitingApproval, Act::Expire); }

TEST_P(AgreementKill, atAnyInstant)
{
    for (const int atLeast : {1, 2, 3, 4, 5, 9, 14}) {
        QProcess victim;
        victim.start(programPath(QStringLiteral("agreements_victim")),
            {databaseUrl(), QString::number(clock.now().microseconds()), QString::number(debtor.value()),
                QStringLiteral("loop")});
        QByteArray said;
        while (said.count('\n') < atLeast && victim.waitForReadyRead(20'000))
            said += victim.readAllStandardOutput();
        victim.kill();
        ASSERT_TRUE(victim.waitForFinished());
        ASSERT_EQ(victim.exitStatus(), QProcess::CrashExit) << victim.exitCode();
        ASSERT_GE(said.count('\n'), atLeast);
        ASSERT_TRUE(addsUp()) << "after " << atLeast;
        const auto all = *agreements->ofDebtor(debtor);
        for (const Agreement& each : all) {
            if (!negotiation::isOver(each.state))
                ASSERT_RESULT(agreements->cancel(each.id, QStringLiteral("rafael"), QStringLiteral("recomeço")));
        }
        ASSERT_TRUE(addsUp()) << "after " << atLeast;
    }
}
