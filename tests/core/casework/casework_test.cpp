#include "support/debttest.h"
#include "support/result.h"

#include "casework/careguide.h"
#include "casework/casework.h"
#include "compliance/wording/wording.h"
#include "debts/holds.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "queue/baton.h"
#include "queue/workqueue.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::casework;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

/// A debtor in Luana's hands, with two messages in the outbox.
class CaseworkTest : public test::DebtTest {
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
        put(Channel::WhatsApp, u"+5511987654321"_s, u"collection"_s);
        put(Channel::Email, u"ana@exemplo.com.br"_s, u"payment"_s);
        ASSERT_UNWRAP(
            const WorkItemId item, queue().open({.debtor = debtor, .desk = u"negotiation"_s, .reason = u"answered"_s}));
        ASSERT_RESULT(queue().claim(item, u"luana"_s));
        hand = {debtor, item, u"luana"_s};
    }
    void put(Channel channel, const QString& handle, const QString& purpose)
    {
        ASSERT_RESULT(channels::Outbox(database())
                          .queue({.debtor = debtor,
                                     .channel = channel,
                                     .handle = handle,
                                     .purpose = purpose,
                                     .body = u"Oi"_s,
                                     .origin = u"cadence"_s,
                                     .actor = u"cadence"_s,
                                     .reason = u"dia +5"_s},
                              clock.now()));
    }
    queue::WorkQueue queue() { return {database(), clock}; }
    Casework work() { return {database(), clock}; }
    queue::WorkItem item()
    {
        const auto found = queue().byId(hand.item);
        EXPECT_TRUE(found);
        return *found;
    }
    std::vector<queue::WorkItem> open()
    {
        const auto items = queue().ofDebtor(debtor);
        EXPECT_TRUE(items);
        return *items;
    }
    /// kind and state of what waited to leave, as it was put.
    std::vector<QString> outbox() { return column(u"SELECT channel || ' ' || state FROM outbox ORDER BY id"_s); }
    std::vector<QString> lines() { return column(u"SELECT kind FROM interaction ORDER BY at, id"_s); }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }

    const parties::Handle phone{parties::ContactKind::Phone, u"+5511987654321"_s};
    DebtorId debtor;
    CaseInHand hand;
};
TRATO_BOTH_ENGINES(CaseworkTest);

TEST(CareGuideTest, whatIsReadAtTheDeskIsThereInEveryLanguageOfIt)
{
    const auto expectAll = [](const LocalText& text) {
        EXPECT_FALSE(text.own.isEmpty());
        for (const QString& language : {u"en"_s, u"es"_s})
            EXPECT_FALSE(text.others.value(language).isEmpty()) << text.own.toStdString();
    };
    for (const CareGuide& one : CareGuides::standard().all()) {
        const CareGuide guide = CareGuides::standard().of(one.of);
        expectAll(guide.help.title);
        expectAll(guide.help.text);
        EXPECT_EQ(guide.steps.size(), 4U);
        for (const CareGuide::Step& step : guide.steps) {
            expectAll(step.title);
            expectAll(step.text);
        }
        EXPECT_GE(guide.phrases.size(), 3);
        EXPECT_GE(guide.never.size(), 4U);
        for (const LocalText& act : guide.never)
            expectAll(act);
        EXPECT_EQ(guide.never.back().others.value(u"es"_s), u"Cerrar por tiempo de atención"_s);
    }
}

/// Each kind that a person or the reader can mark has words of its own; nobody asks a widow whether she is safe.
TEST(CareGuideTest, whatIsSaidFitsWhatItIsAbout)
{
    const CareGuides& guides = CareGuides::standard();
    QStringList first;
    for (const QString& kind : {u"self_harm"_s, u"bereavement"_s, u"illness"_s, u"violence_risk"_s, u"vulnerable"_s,
             u"over_indebted"_s, u"job_loss"_s}) {
        const CareGuide guide = guides.of({kind});
        EXPECT_TRUE(guide.of.contains(kind)) << kind.toStdString();
        first.append(guide.help.title.own);
    }
    EXPECT_EQ(first.removeDuplicates(), 0);
    EXPECT_EQ(first.front(), u"CVV 188"_s);
    EXPECT_FALSE(guides.of({u"bereavement"_s}).phrases.contains(guides.of({u"self_harm"_s}).phrases.front()));
}

TEST(CareGuideTest, theGravestGuidesAndNothingIsForgottenThatIsNeverDone)
{
    const CareGuides& guides = CareGuides::standard();
    const auto isNever = [](const CareGuide& guide, const QString& act) {
        return std::any_of(
            guide.never.begin(), guide.never.end(), [&](const LocalText& one) { return one.own == act; });
    };
    const CareGuide both = guides.of({u"bereavement"_s, u"self_harm"_s});
    EXPECT_EQ(both.help.title.own, u"CVV 188"_s);
    EXPECT_TRUE(isNever(both, u"Pedir certidão ou prova agora"_s));
    EXPECT_TRUE(isNever(both, u"Falar de dívida, valor, prazo ou acordo"_s));
    for (const QStringList& unknown : {QStringList(), QStringList(u"care"_s), QStringList(u"legal_threat"_s)})
        EXPECT_EQ(guides.of(unknown).help.title.own, u"CVV 188"_s);
}

TEST(CareGuideTest, noPhraseCollects)
{
    compliance::WordingContext care;
    care.care = true;
    for (const CareGuide& guide : CareGuides::standard().all()) {
        for (const QString& phrase : guide.phrases) {
            const auto findings = compliance::Wording::standard().check(phrase, care);
            EXPECT_TRUE(findings.empty()) << phrase.toStdString();
        }
    }
}

TEST(CareGuideTest, aGuideThatLacksSomethingIsRefused)
{
    for (const char* text : {"", "[never]\nacts = []", "[[guide]]\nof = [\"illness\"]",
             "[[guide]]\n[guide.help]\ntitle = \"x\"\n[[guide.step]]\ntitle = \"y\"\n[guide.say]\nphrases = [\"z\"]",
             "[[guide]"}) {
        EXPECT_FALSE(CareGuides::fromToml(text).has_value()) << text;
    }
}

TEST_P(CaseworkTest, aPromiseStopsCollectionAndNothingElse)
{
    const PromiseAct act{today().addDays(5), money::Money(18'000)};
    ASSERT_UNWRAP(const QStringList announced, work().preview(hand, act));
    EXPECT_EQ(outbox(), std::vector<QString>({u"whatsapp queued"_s, u"email queued"_s})) << "a preview changes nothing";
    EXPECT_TRUE(lines().empty());
    ASSERT_UNWRAP(const QStringList done, work().perform(hand, act));
    EXPECT_EQ(done, announced);
    EXPECT_THAT(outbox(), ElementsAre(u"whatsapp recalled"_s, u"email queued"_s));
    ASSERT_UNWRAP(const auto promises, negotiation::Promises(database(), clock).ofDebtor(debtor));
    ASSERT_EQ(promises.size(), 1U);
    EXPECT_EQ(promises[0].due, today().addDays(5));
    EXPECT_EQ(promises[0].amount, money::Money(18'000));
    EXPECT_EQ(promises[0].madeBy, u"luana"_s);
    EXPECT_EQ(column(u"SELECT text FROM interaction"_s), std::vector<QString>{u"Promise: R$\u00A0180,00 for 25/11"_s});
}

TEST_P(CaseworkTest, aPromiseBeyondThePolicyOrInThePastIsRefusedBeforeAndAfter)
{
    ASSERT_UNWRAP(const QDate latest, negotiation::Promises(database(), clock).latestDay(debtor));
    EXPECT_EQ(codeOf(work().preview(hand, PromiseAct{latest})), QString());
    EXPECT_EQ(codeOf(work().preview(hand, PromiseAct{latest.addDays(1)})), u"promise_too_late"_s);
    EXPECT_EQ(codeOf(work().perform(hand, PromiseAct{latest.addDays(1)})), u"promise_too_late"_s);
    EXPECT_EQ(codeOf(work().perform(hand, PromiseAct{today().addDays(-1)})), u"promise_in_past"_s);
    EXPECT_TRUE(lines().empty());
}

TEST_P(CaseworkTest, aSecondPromiseSaysThatItReplacesTheFirst)
{
    ASSERT_RESULT(work().perform(hand, PromiseAct{today().addDays(2)}));
    ASSERT_UNWRAP(const QStringList effects, work().preview(hand, PromiseAct{today().addDays(4)}));
    EXPECT_TRUE(effects.first().contains(u"22/11"_s)) << effects.first().toStdString();
    ASSERT_RESULT(work().perform(hand, PromiseAct{today().addDays(4)}));
    EXPECT_THAT(column(u"SELECT state FROM promise ORDER BY id"_s), ElementsAre(u"replaced"_s, u"open"_s));
}

TEST_P(CaseworkTest, aCallbackLeavesTheQueueAndComesBackAtItsInstant)
{
    const Instant tomorrow = clock.now() + 26h;
    ASSERT_RESULT(work().perform(hand, CallbackAct{tomorrow, u"depois do trabalho"_s}));
    EXPECT_EQ(item().state, queue::WorkState::Snoozed);
    EXPECT_EQ(item().reason, u"callback"_s);
    EXPECT_EQ(item().summary, u"depois do trabalho"_s);
    EXPECT_EQ(item().snoozedUntil, tomorrow);
    EXPECT_GT(item().dueAt, tomorrow) << "it must not come back as overdue";
    ASSERT_UNWRAP(const auto now, queue().next(u"luana"_s, u"negotiation"_s));
    EXPECT_FALSE(now.has_value());
    clock.advance(26h + 1s);
    ASSERT_UNWRAP(const auto then, queue().next(u"luana"_s, u"negotiation"_s));
    ASSERT_TRUE(then.has_value());
    EXPECT_EQ(then->id, hand.item);
    EXPECT_GT(then->score, 0) << "an agreed time counts";
    EXPECT_EQ(codeOf(work().perform(hand, CallbackAct{clock.now() - 1s})), u"invalid_snooze"_s);
}

TEST_P(CaseworkTest, aCallbackOfACaseThatWasSearchedForMakesItsItem)
{
    ASSERT_RESULT(queue().close(hand.item, u"luana"_s, {.disposition = u"no_answer"_s}));
    ASSERT_RESULT(work().perform({debtor, {}, u"luana"_s}, CallbackAct{clock.now() + 1h}));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open()[0].state, queue::WorkState::Snoozed);
}

TEST_P(CaseworkTest, anEscalationGoesToTheSupervisorOnce)
{
    EXPECT_EQ(codeOf(work().perform(hand, EscalationAct{u"  "_s})), u"reason_required"_s);
    ASSERT_RESULT(work().perform(hand, EscalationAct{u"pede 20 parcelas"_s}));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open()[0].desk, u"supervisor"_s);
    EXPECT_EQ(open()[0].summary, u"luana: pede 20 parcelas"_s);
    EXPECT_EQ(item().state, queue::WorkState::Closed);
    EXPECT_EQ(item().disposition, u"escalated"_s);
    ASSERT_UNWRAP(const auto holder, queue::Baton(database()).holder(debtor, clock.now()));
    ASSERT_TRUE(holder.has_value());
    EXPECT_EQ(holder->kind, queue::HolderKind::Nobody) << "the machine waits for the decision";
    EXPECT_EQ(codeOf(work().perform({debtor, {}, u"luana"_s}, EscalationAct{u"de novo"_s})), u"already_escalated"_s);
    // The supervisor takes it and ends the silence with the case.
    ASSERT_RESULT(queue().claim(open()[0].id, u"sandra"_s));
    ASSERT_RESULT(queue().close(open()[0].id, u"sandra"_s, {.disposition = u"cpc_no_agreement"_s}));
    ASSERT_UNWRAP(const auto after, queue::Baton(database()).holder(debtor, clock.now()));
    EXPECT_FALSE(after.has_value());
}

TEST_P(CaseworkTest, doNotContactReachesAsFarAsItsScope)
{
    EXPECT_EQ(codeOf(work().perform(hand, RefusalAct{ContactScope::Handle, Channel::WhatsApp})), u"handle_required"_s);
    ASSERT_RESULT(work().perform(hand, RefusalAct{ContactScope::Handle, Channel::WhatsApp, phone.value}));
    EXPECT_THAT(outbox(), ElementsAre(u"whatsapp recalled"_s, u"email queued"_s));
    EXPECT_THAT(column(u"SELECT status FROM contact_point"_s), ElementsAre(u"blocked"_s));

    put(Channel::WhatsApp, u"+5511900000001"_s, u"collection"_s);
    ASSERT_RESULT(
        work().perform(hand, RefusalAct{ContactScope::Channel, Channel::WhatsApp, {}, u"não me chame no zap"_s}));
    EXPECT_THAT(outbox(), ElementsAre(u"whatsapp recalled"_s, u"email queued"_s, u"whatsapp recalled"_s));
    parties::Consents consents(database());
    EXPECT_EQ(consents.isRevoked(debtor, Channel::WhatsApp, parties::ConsentPurpose::Collection).value_or(false), true);
    EXPECT_EQ(consents.isRevoked(debtor, Channel::Email, parties::ConsentPurpose::Collection).value_or(true), false);

    ASSERT_UNWRAP(const QStringList effects, work().preview(hand, RefusalAct{}));
    EXPECT_EQ(effects.size(), 2) << "one message still waits";
    ASSERT_RESULT(work().perform(hand, RefusalAct{}));
    EXPECT_EQ(outbox()[1], u"email recalled"_s);
    EXPECT_EQ(consents.isRevoked(debtor, Channel::Email, parties::ConsentPurpose::Collection).value_or(false), true);
    EXPECT_THAT(lines(), ElementsAre(u"opt_out"_s, u"opt_out"_s, u"opt_out"_s));
}

TEST_P(CaseworkTest, careSilencesEverythingAndStaysInTheSameHands)
{
    ASSERT_RESULT(work().perform(hand, CareAct{u"bereavement"_s, u"perdeu o marido"_s}));
    EXPECT_THAT(outbox(), ElementsAre(u"whatsapp recalled"_s, u"email recalled"_s));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open()[0].desk, u"care"_s);
    EXPECT_EQ(open()[0].holder, u"luana"_s);
    EXPECT_EQ(open()[0].sensitivity, QStringList{u"bereavement"_s});
    ASSERT_UNWRAP(const auto holds, debts::Holds(database()).active(debtor, clock.now()));
    ASSERT_EQ(holds.size(), 1U);
    EXPECT_EQ(holds[0].reason, u"bereavement"_s);
    ASSERT_UNWRAP(const auto holder, queue::Baton(database()).holder(debtor, clock.now()));
    ASSERT_TRUE(holder.has_value());
    EXPECT_EQ(holder->holder, u"luana"_s);
    EXPECT_EQ(codeOf(work().perform(hand, CareAct{u"illness"_s})), u"already_care"_s);
}

TEST_P(CaseworkTest, theReadingOfACareCaseIsConfirmedOrQuestionedNeverLiftedByOne)
{
    EXPECT_EQ(codeOf(work().perform(hand, CareReview{})), u"no_care_case"_s);
    ASSERT_RESULT(work().perform(hand, CareAct{u"illness"_s}));
    const CaseInHand care{debtor, open()[0].id, u"luana"_s};
    ASSERT_RESULT(work().perform(care, CareReview{}));
    EXPECT_EQ(codeOf(work().perform(care, CareReview{false})), u"reason_required"_s);
    ASSERT_RESULT(work().perform(care, CareReview{false, u"falava do cachorro"_s}));
    EXPECT_EQ(open().size(), 2U);
    ASSERT_UNWRAP(const auto holds, debts::Holds(database()).active(debtor, clock.now()));
    EXPECT_EQ(holds.size(), 1U);
    // An escalation of a care case leaves it with who is talking.
    EXPECT_EQ(codeOf(work().perform(care, EscalationAct{u"ajuda"_s})), u"already_escalated"_s);
}

} // namespace
