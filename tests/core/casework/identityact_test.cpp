#include "support/debttest.h"

#include "casework/casework.h"
#include "casework/standing.h"
#include "debts/holds.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"
#include "queue/workqueue.h"
#include "queue/wrapup.h"

namespace {

using namespace trato;
using namespace trato::casework;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IdentityActTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(40), 50'000);
        ASSERT_RESULT(parties::Debtors(database())
                          .addContactPoint(debtor, {.handle = phone, .source = u"import"_s}, clock.now()));
        hand = {debtor, {}, u"luana"_s};
    }
    Casework work() { return {database(), clock}; }
    Standing standing()
    {
        const auto found = Standing::load(database(), debtor, clock.now());
        EXPECT_TRUE(found);
        return found.value_or(Standing());
    }
    HoldId hold(const QString& reason, const QString& by)
    {
        const auto placed =
            debts::Holds(database())
                .place({.debtor = debtor, .reason = reason, .source = u"palavras"_s, .placedBy = by}, clock.now());
        EXPECT_TRUE(placed);
        return placed.value_or(HoldId());
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }

    const parties::Handle phone{parties::ContactKind::Phone, u"+5511987654321"_s};
    DebtorId debtor;
    CaseInHand hand;
};
TRATO_BOTH_ENGINES(IdentityActTest);

TEST_P(IdentityActTest, aWrongNumberGetsNothingMore)
{
    ASSERT_RESULT(channels::Outbox(database())
                      .queue({.debtor = debtor,
                                 .channel = Channel::Sms,
                                 .handle = phone.value,
                                 .purpose = u"collection"_s,
                                 .body = u"Oi"_s,
                                 .origin = u"cadence"_s,
                                 .actor = u"cadence"_s,
                                 .reason = u"d+5"_s},
                          clock.now()));
    ASSERT_UNWRAP(const QStringList done, work().perform(hand, WrongHandleAct{phone}));
    EXPECT_EQ(done.size(), 2);
    EXPECT_EQ(column(u"SELECT status FROM contact_point"_s), std::vector<QString>{u"wrong"_s});
    EXPECT_EQ(column(u"SELECT state FROM outbox"_s), std::vector<QString>{u"recalled"_s});
    EXPECT_EQ(column(u"SELECT kind FROM interaction"_s), std::vector<QString>{u"wrong_handle"_s});
    EXPECT_EQ(codeOf(work().perform(hand, WrongHandleAct{{parties::ContactKind::Phone, u"+5511900000000"_s}})),
        u"handle_required"_s);
}

TEST_P(IdentityActTest, confirmingCanBeTakenBackWithAReason)
{
    EXPECT_EQ(codeOf(work().perform(hand, WithdrawIdentityAct{u"era o irmão"_s})), u"not_confirmed"_s);
    ASSERT_RESULT(parties::Debtors(database()).confirmRightParty(debtor, u"luana"_s, clock.now()));
    EXPECT_EQ(codeOf(work().perform(hand, WithdrawIdentityAct{u" "_s})), u"reason_required"_s);
    ASSERT_RESULT(work().perform(hand, WithdrawIdentityAct{u"era o irmão"_s}));
    ASSERT_UNWRAP(const parties::Debtor now, parties::Debtors(database()).byId(debtor));
    EXPECT_FALSE(now.isRightPartyConfirmed());
    EXPECT_EQ(column(u"SELECT action FROM audit_entry"_s), std::vector<QString>{u"withdraw_right_party"_s});
}

TEST_P(IdentityActTest, whoPlacedAnOrdinaryHoldLiftsIt)
{
    const HoldId own = hold(u"human"_s, u"luana"_s);
    const HoldId others = hold(u"human"_s, u"rafael"_s);
    const HoldId grief = hold(u"bereavement"_s, u"luana"_s);
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {.actor = u"sandra"_s, .role = negotiation::Role::Supervisor, .by = u"sandra"_s}));
    const qint64 audited = number(u"SELECT COUNT(*) FROM audit_entry"_s);
    EXPECT_EQ(codeOf(work().perform(hand, HoldLiftAct{own, u""_s})), u"reason_required"_s);
    EXPECT_EQ(codeOf(work().perform(hand, HoldLiftAct{others, u"pronto"_s})), u"not_entitled"_s);
    EXPECT_EQ(codeOf(work().perform(hand, HoldLiftAct{grief, u"pronto"_s})), u"not_entitled"_s);
    ASSERT_RESULT(work().perform(hand, HoldLiftAct{own, u"já conferi"_s}));
    EXPECT_EQ(codeOf(work().perform(hand, HoldLiftAct{own, u"já conferi"_s})), u"no_hold"_s);
    const CaseInHand sandra{debtor, {}, u"sandra"_s};
    ASSERT_RESULT(work().perform(sandra, HoldLiftAct{grief, u"pediu para voltar"_s}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry"_s), audited + 2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM hold WHERE released_at IS NULL"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'lift_hold'"_s), 2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction WHERE kind = 'hold_lifted'"_s), 2);
}

TEST_P(IdentityActTest, standingSaysWhoHasTheCase)
{
    EXPECT_EQ(standing().turn, Turn::Nobody);
    EXPECT_TRUE(standing().lastAt.isNever());
    run(u"INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at) "
        "VALUES (%1, 1, '2026-10-11', 'd+45', %2, 'active', 1)"_s.arg(debtor.value())
            .arg((clock.now() + 24h).microseconds()));
    EXPECT_EQ(standing().turn, Turn::Machine);
    EXPECT_EQ(standing().next, clock.now() + 24h);
    hold(u"dispute"_s, u"rafael"_s);
    EXPECT_EQ(standing().turn, Turn::StandsStill);
    EXPECT_EQ(standing().owner, u"rafael"_s);
    queue::WorkQueue queue(database(), clock);
    ASSERT_UNWRAP(
        const WorkItemId item, queue.open({.debtor = debtor, .desk = u"negotiation"_s, .reason = u"dispute"_s}));
    EXPECT_EQ(standing().turn, Turn::Desk);
    ASSERT_RESULT(queue.claim(item, u"luana"_s));
    EXPECT_EQ(standing().turn, Turn::Person);
    EXPECT_EQ(standing().owner, u"luana"_s);
    ASSERT_RESULT(queue.snooze(item, u"luana"_s, clock.now() + 2h));
    EXPECT_EQ(standing().next, clock.now() + 2h);
    // What the last wrap-up said comes next, whatever has become of the item; another one says it anew.
    EXPECT_EQ(standing().nextStep, QString());
    ASSERT_RESULT(queue.claim(item, u"luana"_s));
    const auto wrapUp = [&](const QString& nextStep) {
        ASSERT_RESULT(queue::WrapUp(database(), clock)
                          .save({.item = item,
                              .actor = u"luana"_s,
                              .disposition = u"callback"_s,
                              .nextStep = nextStep,
                              .callbackAt = clock.now() + 2h}));
    };
    wrapUp(u"call_again"_s);
    EXPECT_EQ(standing().nextStep, queue::Dispositions::standard().shownNextStep(u"call_again"_s));
    ASSERT_RESULT(queue.claim(item, u"luana"_s));
    wrapUp(QString());
    EXPECT_EQ(standing().nextStep, QString());
    ASSERT_RESULT(queue.claim(item, u"luana"_s));
    wrapUp(u"Pedir o holerite"_s);
    EXPECT_EQ(standing().nextStep, u"Pedir o holerite"_s);
    run(u"UPDATE instalment SET status = 'paid', open_cents = 0"_s);
    run(u"UPDATE work_item SET state = 'closed'"_s);
    run(u"DELETE FROM baton"_s);
    EXPECT_EQ(standing().turn, Turn::Over);
    EXPECT_EQ(standing().nextStep, QString());
    EXPECT_EQ(codeOf(Standing::load(database(), DebtorId(99'999), clock.now())), u"no_debtor"_s);
}

} // namespace
