#include "queuetest.h"

#include "debts/holds.h"
#include "parties/consents.h"
#include "queue/wrapup.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WrapUpTest : public test::QueueTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        debtor = makeDebtor();
        const auto added = parties::Debtors(database())
                               .addContactPoint(debtor, {.handle = handle, .source = u"import"_s}, clock.now());
        ASSERT_RESULT(added);
        claimed = open(debtor);
        ASSERT_RESULT(queue().claim(claimed, u"luana"_s));
    }
    WrapUpRequest request(const QString& disposition)
    {
        return {.item = claimed,
            .actor = u"luana"_s,
            .disposition = disposition,
            .delayReason = u"job_change"_s,
            .note = u"Recebe dia 15"_s,
            .callbackAt = clock.now() + 2h,
            .handle = handle};
    }
    QString save(const WrapUpRequest& request) { return codeOf(WrapUp(database(), clock).save(request)); }
    parties::Debtor file()
    {
        const auto found = parties::Debtors(database()).byId(debtor);
        EXPECT_TRUE(found);
        return *found;
    }
    std::vector<debts::Hold> holds()
    {
        const auto found = debts::Holds(database()).active(debtor, clock.now());
        EXPECT_TRUE(found);
        return *found;
    }

    const parties::Handle handle{parties::ContactKind::Phone, u"+5511987654321"_s};
    DebtorId debtor;
    WorkItemId claimed;
};
TRATO_BOTH_ENGINES(WrapUpTest);

TEST_P(WrapUpTest, aTalkWithTheDebtorConfirmsThemAndLeavesALine)
{
    EXPECT_EQ(save(request(u"cpc_no_agreement"_s)), QString());
    EXPECT_TRUE(file().isRightPartyConfirmed());
    EXPECT_EQ(file().delayReason, u"Trocou de emprego"_s);
    EXPECT_EQ(item(claimed).state, WorkState::Closed);
    EXPECT_EQ(column(u"SELECT text FROM interaction WHERE kind = 'disposition'"_s),
        std::vector{u"CPC · sem acordo · Trocou de emprego · Recebe dia 15"_s});
    ASSERT_UNWRAP(const auto free, baton().holder(debtor, clock.now()));
    EXPECT_FALSE(free);
}

TEST_P(WrapUpTest, theNextStepStandsOnTheTimelineAndWhereTheCaseStopped)
{
    WrapUpRequest next = request(u"cpc_no_agreement"_s);
    next.nextStep = u"call_again"_s;
    EXPECT_EQ(save(next), QString());
    EXPECT_EQ(column(u"SELECT text FROM interaction WHERE kind = 'disposition'"_s),
        std::vector{u"CPC · sem acordo · Trocou de emprego · Próximo passo: Ligar de novo · Recebe dia 15"_s});
    EXPECT_EQ(column(u"SELECT next_step FROM work_item"_s), std::vector{u"call_again"_s});
    for (const NextStep& step : Dispositions::standard().nextSteps()) {
        EXPECT_EQ(Dispositions::standard().nextStepText(step.code), step.label.own);
        EXPECT_EQ(Dispositions::standard().shownNextStep(step.label.own.toUpper()), step.label.shown());
    }
    EXPECT_FALSE(Dispositions::standard().nextSteps().empty());
    EXPECT_EQ(Dispositions::standard().shownNextStep(u"Pedir o holerite"_s), u"Pedir o holerite"_s);
}

TEST_P(WrapUpTest, whatIsMissingIsAskedForAndNothingHappens)
{
    WrapUpRequest incomplete = request(u"cpc_promise"_s);
    incomplete.delayReason = u" "_s;
    EXPECT_EQ(save(incomplete), u"delay_reason_required"_s);
    incomplete = request(u"callback"_s);
    incomplete.callbackAt = {};
    EXPECT_EQ(save(incomplete), u"callback_required"_s);
    incomplete.callbackAt = clock.now();
    EXPECT_EQ(save(incomplete), u"invalid_snooze"_s);
    incomplete = request(u"wrong_person"_s);
    incomplete.handle.reset();
    EXPECT_EQ(save(incomplete), u"handle_required"_s);
    EXPECT_EQ(save(request(u"nonsense"_s)), u"unknown_disposition"_s);
    EXPECT_EQ(item(claimed).state, WorkState::Claimed);
    EXPECT_EQ(number(u"SELECT count(*) FROM interaction"_s), 0);
}

TEST_P(WrapUpTest, anothersItemIsNotWrappedUpAndNothingOfItHappens)
{
    WrapUpRequest theirs = request(u"death"_s);
    theirs.actor = u"bruna"_s;
    EXPECT_EQ(save(theirs), u"held_by_other"_s);
    EXPECT_TRUE(holds().empty());
    EXPECT_EQ(number(u"SELECT count(*) FROM interaction"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM work_item WHERE desk = 'care'"_s), 0);
}

TEST_P(WrapUpTest, aWrongPersonLosesTheNumberAndTheConfirmation)
{
    ASSERT_RESULT(parties::Debtors(database()).confirmRightParty(debtor, u"luana"_s, clock.now()));
    EXPECT_EQ(save(request(u"wrong_person"_s)), QString());
    EXPECT_FALSE(file().isRightPartyConfirmed());
    EXPECT_EQ(column(u"SELECT status FROM contact_point"_s), std::vector{u"wrong"_s});
}

TEST_P(WrapUpTest, aDeadNumberIsDead)
{
    EXPECT_EQ(save(request(u"dead_number"_s)), QString());
    EXPECT_EQ(column(u"SELECT status FROM contact_point"_s), std::vector{u"bounced"_s});
}

TEST_P(WrapUpTest, aCallbackComesBackInTime)
{
    EXPECT_EQ(save(request(u"callback"_s)), QString());
    EXPECT_EQ(item(claimed).state, WorkState::Snoozed);
    clock.advance(2h);
    ASSERT_UNWRAP(const auto next, queue().next(u"luana"_s, u"negotiation"_s));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->id, claimed);
}

TEST_P(WrapUpTest, doNotContactHoldsForTheScopeOnly)
{
    WrapUpRequest some = request(u"do_not_contact"_s);
    some.scope = {Channel::Sms, Channel::Voice};
    EXPECT_EQ(save(some), QString());
    const auto revoked = [&](Channel channel) {
        return *parties::Consents(database()).isRevoked(debtor, channel, parties::ConsentPurpose::Collection);
    };
    EXPECT_TRUE(revoked(Channel::Sms));
    EXPECT_TRUE(revoked(Channel::Voice));
    EXPECT_FALSE(revoked(Channel::Email));
}

TEST_P(WrapUpTest, aDeathSilencesTheMachineAndGoesToCare)
{
    EXPECT_EQ(save(request(u"death"_s)), QString());
    ASSERT_EQ(holds().size(), 1u);
    EXPECT_EQ(holds().front().reason, u"death"_s);
    EXPECT_EQ(column(u"SELECT state FROM work_item WHERE desk = 'care'"_s), std::vector{u"open"_s});
    ASSERT_UNWRAP(const auto holder, baton().holder(debtor, clock.now()));
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->kind, HolderKind::Nobody);
}

TEST_P(WrapUpTest, aClaimedPaymentPausesForSomeDays)
{
    EXPECT_EQ(save(request(u"cpc_claims_paid"_s)), QString());
    ASSERT_EQ(holds().size(), 1u);
    EXPECT_EQ(holds().front().until, clock.now() + 72h);
    clock.advance(72h);
    EXPECT_TRUE(holds().empty());
}

TEST_P(WrapUpTest, everyCodeOfTheSheetCanBeSavedAndDoesWhatItsPreviewSays)
{
    for (const Disposition& disposition : Dispositions::standard().sheet()) {
        const auto other = makeDebtor();
        claimed = open(other);
        ASSERT_RESULT(queue().claim(claimed, u"luana"_s));
        WrapUp wrapUp(database(), clock);
        ASSERT_UNWRAP(const auto promised, wrapUp.preview(request(disposition.code)));
        EXPECT_EQ(item(claimed).state, WorkState::Claimed) << "a preview changes nothing";
        ASSERT_UNWRAP(const auto done, wrapUp.save(request(disposition.code)));
        ASSERT_EQ(promised.size(), done.size());
        for (size_t i = 0; i < done.size(); ++i)
            EXPECT_EQ(promised[i].text, done[i].text);
        EXPECT_NE(item(claimed).state, WorkState::Claimed);
    }
}

TEST(DispositionsTest, theSheetIsAsDrawn)
{
    const auto sheet = Dispositions::standard().sheet();
    ASSERT_EQ(sheet.size(), 15u);
    std::set<QString> keys;
    for (const Disposition& disposition : sheet)
        keys.insert(disposition.key);
    EXPECT_EQ(keys.size(), sheet.size());
    EXPECT_EQ(sheet.front().label.own, u"CPC · acordo fechado"_s);
    EXPECT_TRUE(sheet.front().rightParty);
    EXPECT_FALSE(Dispositions::standard().delayReasons().empty());
}

TEST(DispositionsTest, theDesksOfOtherLanguagesShowTheirOwnWords)
{
    const Dispositions& table = Dispositions::standard();
    for (const QString& language : {u"en"_s, u"es"_s}) {
        for (const Disposition& disposition : table.sheet())
            EXPECT_TRUE(disposition.label.others.contains(language)) << disposition.code.toStdString();
        for (const DelayReason& reason : table.delayReasons())
            EXPECT_TRUE(reason.label.others.contains(language)) << reason.code.toStdString();
    }
    EXPECT_EQ(table.byCode(u"cpc_promise"_s)->label.others.value(u"es"_s), u"Titular · promesa"_s);
    EXPECT_EQ(table.shownDelayReason(u"job_loss"_s), u"Desemprego"_s);
    EXPECT_EQ(table.shownDelayReason(u"desemprego"_s), u"Desemprego"_s) << "as a debtor's life keeps it";
    EXPECT_EQ(table.shownDelayReason(u"viajou"_s), u"viajou"_s);
}

TEST(DispositionsTest, brokenTablesAreRefused)
{
    for (const QByteArray& toml : {QByteArray(""), QByteArray("[[disposition]]\ncode = \"a\""),
             QByteArray("[[disposition]]\ncode = \"a\"\nlabel = \"A\"\neffects = [\"explode\"]"),
             QByteArray("[[disposition]]\ncode = \"a\"\nlabel = \"A\"\n[[disposition]]\ncode = \"a\"\nlabel = \"B\""),
             QByteArray("[[disposition]]\ncode = \"a\"\nlabel = \"A\"\neffects = [\"paid_hold\"]")})
        EXPECT_FALSE(Dispositions::fromToml(toml)) << toml.toStdString();
}

} // namespace
