#include "states.h"

#include <latch>
#include <thread>

using namespace trato;
using namespace trato::test;

namespace {

/// Two desks at the same agreement in the same instant.
class AgreementTogether : public StatesTest {
protected:
    struct Outcome {
        QString first;
        QString second;
        State state;

        [[nodiscard]] int done() const { return first.isEmpty() + second.isEmpty(); }
        [[nodiscard]] std::string words() const { return first.toStdString() + " / " + second.toStdString(); }
    };

    void together(State from, Act first, Act second, const std::function<void(const Outcome&)>& look)
    {
        for (int round = 0; round < 4; ++round) {
            ASSERT_UNWRAP(const Agreement agreement, reach(from));
            Outcome outcome;
            std::latch both(2);
            const auto desk = [&](Act act, QString& code) {
                const auto own = connect();
                both.arrive_and_wait();
                code = codeOf(perform(*own, clock, agreement.id, act));
            };
            std::thread other([&] { desk(second, outcome.second); });
            desk(first, outcome.first);
            other.join();
            outcome.state = agreements->find(agreement.id)->state;
            EXPECT_TRUE(addsUp()) << outcome.words();
            look(outcome);
            if (!negotiation::isOver(outcome.state))
                ASSERT_RESULT(perform(database(), clock, agreement.id, Act::Cancel));
            const auto all = *agreements->ofDebtor(debtor);
            for (const Agreement& each : all) {
                if (!negotiation::isOver(each.state))
                    ASSERT_RESULT(perform(database(), clock, each.id, Act::Cancel));
            }
        }
    }
};

} // namespace

TRATO_BOTH_ENGINES(AgreementTogether);

TEST_P(AgreementTogether, acceptAndCancel)
{
    together(State::Proposed, Act::Accept, Act::Cancel, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.second, QString()) << "it can be cancelled before and after";
        EXPECT_TRUE(outcome.first.isEmpty() || outcome.first == QStringLiteral("not_proposed")) << outcome.words();
        EXPECT_EQ(outcome.state, State::Cancelled);
    });
}

TEST_P(AgreementTogether, acceptTwice)
{
    together(State::Proposed, Act::Accept, Act::Accept, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.done(), 2) << "the second yes is evidence: " << outcome.words();
        EXPECT_EQ(outcome.state, State::Active);
    });
}

TEST_P(AgreementTogether, approveAndRefuse)
{
    together(State::AwaitingApproval, Act::Approve, Act::Refuse, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.done(), 1) << outcome.words();
        EXPECT_EQ(outcome.state, outcome.first.isEmpty() ? State::Active : State::Refused);
        EXPECT_TRUE((outcome.first + outcome.second) == QStringLiteral("not_awaiting")) << outcome.words();
    });
}

TEST_P(AgreementTogether, cancelTwice)
{
    together(State::Active, Act::Cancel, Act::Cancel, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.done(), 1) << outcome.words();
        EXPECT_EQ(outcome.first + outcome.second, QStringLiteral("not_active"));
    });
}

TEST_P(AgreementTogether, payAndCancel)
{
    together(State::Active, Act::PayPart, Act::Cancel, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.second, QString());
        EXPECT_TRUE(outcome.first.isEmpty() || outcome.first == QStringLiteral("agreement_not_active"))
            << outcome.words();
        EXPECT_EQ(outcome.state, State::Cancelled);
    });
}

TEST_P(AgreementTogether, payAndRenegotiate)
{
    together(State::Active, Act::PayPart, Act::Renegotiate, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.second, QString()) << outcome.words();
        EXPECT_EQ(outcome.state, State::Renegotiated);
    });
}

TEST_P(AgreementTogether, payTwice)
{
    together(State::Active, Act::PayPart, Act::PayPart, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.done(), 2) << outcome.words();
        EXPECT_EQ(outcome.state, State::Active);
    });
}

TEST_P(AgreementTogether, renegotiateTwice)
{
    together(State::Active, Act::Renegotiate, Act::Renegotiate, [](const Outcome& outcome) {
        EXPECT_EQ(outcome.done(), 1) << outcome.words();
        EXPECT_EQ(outcome.first + outcome.second, QStringLiteral("not_renegotiable"));
    });
}
