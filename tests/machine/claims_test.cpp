#include "engine/followupworker.h"
#include "machine/machinetest.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "queue/workqueue.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::Intent;

/// They say that they paid: what is booked is told, what is not is looked for, and people see what did not come.
class ClaimsTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (IsSkipped())
            return;
        run(u"UPDATE portfolio SET autonomy = 3"_s);
        id = debtor();
    }
    void says(const QString& text, bool shows = false, std::optional<qint64> cents = {}, double confidence = 0.99)
    {
        agents::Heard message = heard(Intent::ClaimsPaid, text);
        message.reading.confidence = confidence;
        message.hasMedia = shows;
        message.reading.amountCents = cents;
        ASSERT_RESULT(hear(id, Channel::WhatsApp, message));
        deliver();
    }
    void book(qint64 cents)
    {
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            "recorded_at) VALUES (%1, 7, 'pix', 'a', 'E7', %2, %3, 'matched', '{}', %3)"_s.arg(id.value())
                .arg(cents)
                .arg(clock.now().microseconds()));
    }
    void follow()
    {
        CommandExecutor executor(database(), clock, *templates, {});
        const auto done = FollowUpWorker(database(), clock, executor).work();
        ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
    }
    /// At every hour of so many days.
    void live(int days)
    {
        for (int hour = 0; hour < 24 * days; ++hour) {
            clock.advance(1h);
            follow();
        }
    }
    qint64 openWork() { return number(u"SELECT COUNT(*) FROM work_item WHERE state <> 'closed'"_s); }
    qint64 holds()
    {
        return number(
            u"SELECT COUNT(*) FROM hold WHERE released_at IS NULL AND until > %1"_s.arg(clock.now().microseconds()));
    }
    [[nodiscard]] QString lastLetter() const { return post.letters.empty() ? QString() : post.letters.back().body; }

    DebtorId id;
};
TRATO_BOTH_ENGINES(ClaimsTest);

TEST_P(ClaimsTest, whatIsBookedIsToldWithItsFigureAndClosed)
{
    ASSERT_RESULT(
        queue::WorkQueue(database(), clock).open({.debtor = id, .desk = u"payments"_s, .reason = u"claims_paid"_s}));
    book(98'50);
    channels::NewOutbox thanks = message(id, u"agent:follow_up"_s);
    thanks.purpose = u"payment"_s;
    thanks.templateName = u"pagamento_recebido"_s;
    thanks.dedupeKey = u"payment:7:pagamento_recebido:0"_s;
    thanks.notBefore = clock.now() + 9h;
    const OutboxId waiting = queue(thanks);
    says(u"gente, eu já paguei os 98,50 hoje"_s, false, 98'50);
    EXPECT_TRUE(lastLetter().contains(reais(money::Money(98'50)))) << lastLetter().toStdString();
    EXPECT_EQ(openWork(), 0);
    EXPECT_EQ(holds(), 0) << "nothing is looked for";
    EXPECT_EQ(state(waiting), channels::OutboxState::Recalled) << "it would thank them again";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM follow_up WHERE occasion = 'payment:7:told'"_s), 1);
}

TEST_P(ClaimsTest, workAlsoAboutSomethingElseStaysWhereItIs)
{
    for (const QString& reason : {u"claims_paid"_s, u"withheld_charge"_s})
        ASSERT_RESULT(
            queue::WorkQueue(database(), clock).open({.debtor = id, .desk = u"payments"_s, .reason = reason}));
    book(98'50);
    says(u"já paguei os 98,50 hoje"_s, false, 98'50);
    EXPECT_EQ(openWork(), 1);
}

TEST_P(ClaimsTest, whileSomethingIsDueItMayBeAnotherPaymentThatTheyMean)
{
    ASSERT_RESULT(
        queue::WorkQueue(database(), clock).open({.debtor = id, .desk = u"payments"_s, .reason = u"claims_paid"_s}));
    book(50'00);
    says(u"já paguei"_s);
    EXPECT_TRUE(lastLetter().contains(reais(money::Money(50'00)))) << lastLetter().toStdString();
    EXPECT_EQ(holds(), 1) << "and looked for meanwhile";
    EXPECT_EQ(openWork(), 1) << "people go on looking";
    live(8);
    work();
    EXPECT_EQ(post.letters.size(), 1u) << "nobody is told that it was not found";
}

TEST_P(ClaimsTest, whoMayHaveSaidItIsNotRemindedAndHearsNothingOfALookedForPayment)
{
    says(u"feitooo, confere aí"_s, false, {}, 0.51);
    EXPECT_EQ(holds(), 1);
    const size_t before = post.letters.size();
    channels::NewOutbox reminder = message(id, u"agent:follow_up"_s);
    reminder.purpose = u"reminder"_s;
    const OutboxId waiting = queue(reminder);
    clock.advance(24h);
    work();
    EXPECT_EQ(post.letters.size(), before);
    EXPECT_EQ(state(waiting), channels::OutboxState::Queued);
    live(6);
    work();
    EXPECT_EQ(post.letters.size(), before + 1) << "after that it is said";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE template = 'pagamento_nao_achado'"_s), 0);
    EXPECT_EQ(openWork(), 0);
}

/// What they said surely is followed up at its time, whatever they said unclearly since.
TEST_P(ClaimsTest, aDoubtfulWordDoesNotPutOffAClaim)
{
    says(u"já paguei"_s);
    clock.advance(24h * 3);
    says(u"feitooo, confere aí"_s, false, {}, 0.51);
    live(5);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE template = 'pagamento_nao_achado'"_s), 1);
}

/// A question, what is left, that all is paid: only the thanks say it.
TEST_P(ClaimsTest, thanksThatSayMoreAreNotRecalled)
{
    book(98'50);
    for (const char* made : {"quitado", "pagamento_acordo", "pagamento_parcial", "promessa_cumprida"}) {
        channels::NewOutbox thanks = message(id, u"agent:follow_up"_s);
        thanks.purpose = u"payment"_s;
        thanks.templateName = QLatin1StringView(made);
        thanks.dedupeKey = u"payment:7:%1:0"_s.arg(thanks.templateName);
        thanks.notBefore = clock.now() + 9h;
        queue(thanks);
    }
    says(u"já paguei"_s);
    EXPECT_FALSE(lastLetter().contains(u"Nada mais"_s)) << lastLetter().toStdString();
    EXPECT_EQ(column(u"SELECT template FROM outbox WHERE state = 'recalled'"_s),
        std::vector<QString>{u"promessa_cumprida"_s});
}

TEST_P(ClaimsTest, aProofReachesAPersonOnlyWhenNothingCame)
{
    says(u"já paguei, segue o comprovante"_s, true);
    EXPECT_TRUE(lastLetter().contains(u"até 24/11"_s)) << lastLetter().toStdString() << " (the 20th is a holiday)";
    EXPECT_EQ(openWork(), 0);
    live(5);
    EXPECT_EQ(openWork(), 0);
    EXPECT_GT(holds(), 0);
    live(2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'proof_to_check'"_s), 1);
    EXPECT_GT(holds(), 0) << "nothing is collected while it lies before a person";
    EXPECT_EQ(post.letters.size(), 1u);
    live(9);
    work();
    EXPECT_EQ(post.letters.size(), 1u) << "a person answers them";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 1);
}

TEST_P(ClaimsTest, aProofThatPeopleJudgedDoesNotComeBack)
{
    queue::WorkQueue desk(database(), clock);
    ASSERT_RESULT(desk.open({.debtor = id, .desk = u"payments"_s, .reason = u"proof_to_check"_s}));
    clock.advance(1h);
    says(u"já paguei, segue o comprovante"_s, true);
    clock.advance(1h);
    ASSERT_RESULT(desk.closeFor(id, u"payments"_s, u"bia"_s, {.disposition = u"paid"_s, .note = u"visto"_s}));
    live(8);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'proof_to_check'"_s), 1);
    EXPECT_EQ(openWork(), 0);
}

TEST_P(ClaimsTest, whatCameMeanwhileIsNobodysWork)
{
    says(u"paguei no pix, segue o comprovante"_s, true);
    clock.advance(2h);
    book(98'50);
    live(8);
    work();
    EXPECT_EQ(openWork(), 0);
    EXPECT_EQ(post.letters.size(), 1u) << "and nobody is told that it was not found";
}

TEST_P(ClaimsTest, aClaimThatNothingBearsOutIsSpokenOf)
{
    says(u"já paguei"_s);
    says(u"já paguei isso, olhem direito"_s);
    EXPECT_EQ(post.letters.size(), 2u);
    EXPECT_EQ(openWork(), 0) << "the bank has its days";
    live(7);
    work();
    EXPECT_TRUE(lastLetter().contains(u"ainda não apareceu"_s)) << lastLetter().toStdString();
    says(u"já paguei!!"_s);
    EXPECT_EQ(openWork(), 1);
}

/// Under an agreement nothing is owed but its instalments: what they say of them is followed up too.
class AgreedClaimsTest : public ClaimsTest {
protected:
    void agree(QDate firstDue)
    {
        const auto agreement = database().transaction([&] {
            return negotiation::Agreements(database(), clock)
                .create({.debtor = id,
                    .terms = {.instalments = 1, .firstDue = firstDue},
                    .role = negotiation::Role::Supervisor,
                    .actor = u"bia"_s});
        });
        ASSERT_RESULT(agreement);
        run(u"UPDATE agreement SET state = 'active'"_s);
    }
    qint64 asked(const char* made)
    {
        return number(u"SELECT COUNT(*) FROM outbox WHERE template = '%1'"_s.arg(QLatin1StringView(made)));
    }
};
TRATO_BOTH_ENGINES(AgreedClaimsTest);

TEST_P(AgreedClaimsTest, whatIsNotLateYetIsAskedAboutOnceAndKindly)
{
    agree(clock.today().addDays(20));
    says(u"já paguei"_s);
    EXPECT_EQ(holds(), 1) << "it is looked for";
    live(4);
    EXPECT_EQ(asked("pagamento_nao_achado_em_dia"), 0) << "not while it is";
    live(6);
    work();
    EXPECT_EQ(asked("pagamento_nao_achado_em_dia"), 1);
    EXPECT_EQ(asked("pagamento_nao_achado"), 0) << "nothing of it is late";
    EXPECT_TRUE(lastLetter().contains(u"tudo em dia"_s)) << lastLetter().toStdString();
    EXPECT_EQ(openWork(), 0);
    says(u"já paguei, olhem de novo"_s);
    live(9);
    work();
    EXPECT_EQ(asked("pagamento_nao_achado_em_dia"), 1) << "nothing is said twice";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'claims_paid'"_s), 1) << "a person looks";
}

TEST_P(AgreedClaimsTest, anInstalmentThatIsLateIsAskedAboutAndTheAgreementStandsMeanwhile)
{
    agree(clock.today().addDays(2));
    clock.advance(24h * 4);
    says(u"já paguei o acordo"_s);
    live(4);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement WHERE state = 'active'"_s), 1) << "its payment is looked for";
    live(4);
    work();
    EXPECT_EQ(asked("pagamento_nao_achado"), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement WHERE state = 'active'"_s), 1) << "the days count as grace";
    live(8);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement WHERE state = 'broken'"_s), 1);
}

TEST_P(AgreedClaimsTest, whatCameInIsNotAskedAbout)
{
    agree(clock.today().addDays(20));
    says(u"já paguei"_s);
    clock.advance(2h);
    book(98'50);
    live(9);
    EXPECT_EQ(asked("pagamento_nao_achado_em_dia"), 0);
}

} // namespace trato::engine
