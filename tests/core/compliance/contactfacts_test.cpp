#include "facts.h"

#include "support/result.h"
#include "support/sampledesk.h"
#include "support/testdatabase.h"

#include "compliance/wordingfacts.h"
#include "debts/holds.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The policy asked over a real database: what was written by the other folders is what the rules see.
class ContactFactsTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(test::thursday());
        parties::Debtors debtors(database());
        const auto id = debtors.create({.name = u"Marlene"_s, .document = {}, .uf = u"SP"_s}, clock.now());
        ASSERT_RESULT(id);
        debtor = *id;
        ASSERT_RESULT(debtors.addContactPoint(debtor, {.handle = mobile, .source = u"import"_s}, clock.now()));
        ASSERT_RESULT(debtors.confirmRightParty(debtor, u"luana"_s, clock.now()));
        run(test::creditorSql());
        run(test::portfolioSql());
        run(test::contractSql(debtor, 1, u"C-1"_s));
        run(test::instalmentSql({.debtor = debtor, .contract = 1, .id = 1, .due = u"2026-10-05"_s, .cents = 35000}));
    }
    Verdict check(Channel channel, Purpose purpose = Purpose::Collection, Content content = Content::Template)
    {
        const auto verdict = ContactPolicy(database())
                                 .check({.debtor = debtor,
                                     .channel = channel,
                                     .purpose = purpose,
                                     .origin = Origin::Cadence,
                                     .actor = u"engine"_s,
                                     .at = clock.now(),
                                     .content = content});
        EXPECT_TRUE(verdict) << verdict.error().message.toStdString();
        return verdict.value_or(Verdict());
    }
    QString denial(Channel channel, Purpose purpose = Purpose::Collection, Content content = Content::Template)
    {
        const Verdict verdict = check(channel, purpose, content);
        return verdict.denial() ? verdict.denial()->rule : QString();
    }
    void sendOut(qint64 id, const QString& state, const QString& purpose, bool onTimeline = true)
    {
        run(u"INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, "
            u"dedupe_key, "
            "priority, state, not_before, created_at, updated_at, client_id) VALUES (%1, %2, 'sms', '+5511987654321', "
            "'%3', "
            "'text', 'oi', 'cadence', 'engine', 'step', 'k%2', 1, '%4', 1, 1, %5, 'c%2')"_s.arg(debtor.value())
                .arg(id)
                .arg(purpose, state)
                .arg(clock.now().microseconds()));
        if (onTimeline) {
            ASSERT_RESULT(timeline::Timeline(database())
                              .append({.debtor = debtor,
                                  .at = clock.now(),
                                  .channel = Channel::Sms,
                                  .direction = timeline::Direction::Out,
                                  .kind = u"message"_s,
                                  .outbox = OutboxId(id)}));
        }
    }

    const parties::Handle mobile{parties::ContactKind::Phone, u"+5511987654321"_s};
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(ContactFactsTest);

TEST_P(ContactFactsTest, wordsAreJudgedByWhatIsOnRecord)
{
    ASSERT_UNWRAP(ContactFacts facts, ContactFacts::load(database(), debtor, clock.now()));
    ASSERT_RESULT(facts.loadRecord(database(), clock.now()));
    Act act = test::actOn(Channel::Sms);
    act.at = clock.now();
    WordingContext context = wordingOf(act, facts, clock.now());
    EXPECT_EQ(context.stage, Stage::Early);
    EXPECT_EQ(context.today, QDate(2026, 11, 19));
    EXPECT_FALSE(context.care);
    EXPECT_EQ(std::count(context.dates.begin(), context.dates.end(), QDate(2026, 10, 5)), 1);
    EXPECT_FALSE(context.offersUntil.isValid());
    EXPECT_TRUE(Wording::standard().check(u"Em aberto: R$ 350,00, vencida em 05/10."_s, context).empty());
    EXPECT_TRUE(blockingIn(Wording::standard().check(u"Em aberto: R$ 530,00."_s, context)));
    run(u"INSERT INTO offer (debtor_id, id, creditor_id, contracts, kind, debt_cents, entry_cents, instalments, "
        "amount_cents, discount_cents, total_cents, first_due, monthly_rate, policy_version, made_by, made_at, "
        "expires_at) VALUES (1, 1, 1, '[]', 'instalments', 35000, 5000, 3, 10000, 0, 35000, '2026-11-30', '0', 1, "
        "'luana', 1, %1)"_s.arg((clock.now() + 24h * 8).microseconds()));
    ASSERT_RESULT(facts.loadRecord(database(), clock.now()));
    context = wordingOf(act, facts, clock.now());
    EXPECT_EQ(context.offersUntil, QDate(2026, 11, 27));
    EXPECT_TRUE(Wording::standard().check(u"Com entrada de R$ 50,00 ficam 3 de R$ 100,00."_s, context).empty());
}

TEST_P(ContactFactsTest, theSumOfADayToComeIsOnRecord)
{
    const std::pair<QString, qint64> toCome[]{
        {u"2026-12-05"_s, 200'00}, {u"2026-12-05"_s, 250'00}, {u"2027-01-05"_s, 110'00}};
    for (int id = 7; const auto& [due, cents] : toCome)
        run(test::instalmentSql({.debtor = debtor, .contract = 1, .id = id++, .due = due, .cents = cents}));
    ASSERT_UNWRAP(ContactFacts facts, ContactFacts::load(database(), debtor, clock.now()));
    ASSERT_RESULT(facts.loadRecord(database(), clock.now()));
    Act act = test::actOn(Channel::Sms);
    act.at = clock.now();
    const WordingContext context = wordingOf(act, facts, clock.now());
    const auto refused = [&](const QString& words) { return blockingIn(Wording::standard().check(words, context)); };
    EXPECT_FALSE(refused(u"Antes de 05/12/2026 nada vence, e nesse dia são R$ 450,00."_s));
    EXPECT_TRUE(refused(u"Antes de 05/12/2026 nada vence, e nesse dia são R$ 455,00."_s));
}

TEST_P(ContactFactsTest, nobodyHasACode)
{
    const auto verdict = ContactPolicy(database()).check({.debtor = DebtorId(99), .at = clock.now()});
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, u"no_debtor"_s);
}

TEST_P(ContactFactsTest, anOptOutIsHonouredAtOnce)
{
    EXPECT_EQ(denial(Channel::Sms), QString());
    ASSERT_RESULT(parties::Consents(database())
                      .record(debtor, {.channel = Channel::Sms,
                                          .purpose = parties::ConsentPurpose::Collection,
                                          .basis = u"SAIR"_s,
                                          .source = u"sms"_s,
                                          .at = clock.now()}));
    EXPECT_EQ(denial(Channel::Sms), u"consent"_s);
    EXPECT_EQ(denial(Channel::WhatsApp), QString());
}

TEST_P(ContactFactsTest, aHoldAndItsReleaseAreSeen)
{
    debts::Holds holds(database());
    ASSERT_UNWRAP(const HoldId hold,
        holds.place({.debtor = debtor, .reason = u"illness"_s, .source = u"“internada”"_s, .placedBy = u"agent"_s},
            clock.now()));
    EXPECT_EQ(denial(Channel::Sms), u"hold"_s);
    ASSERT_RESULT(holds.release(debtor, hold, u"sandra"_s, clock.now()));
    EXPECT_EQ(denial(Channel::Sms), QString());
}

TEST_P(ContactFactsTest, aPaymentEndsCollectionAtOnce)
{
    run(u"UPDATE instalment SET status = 'paid', open_cents = 0"_s);
    EXPECT_EQ(denial(Channel::Sms), u"payment_known"_s);
}

TEST_P(ContactFactsTest, whatWentOutIsCountedByItsPurposeAndState)
{
    sendOut(1, u"failed"_s, u"collection"_s);
    sendOut(2, u"sent"_s, u"service"_s);
    EXPECT_EQ(denial(Channel::Sms), QString());
    sendOut(3, u"delivered"_s, u"collection"_s);
    EXPECT_EQ(denial(Channel::Sms), u"cap"_s);
    clock.advance(96h); // Monday
    EXPECT_EQ(denial(Channel::Sms), QString());
}

TEST_P(ContactFactsTest, whatMayHaveArrivedIsAContactWhereverItStands)
{
    const QStringList states{u"queued"_s, u"failed"_s, u"refused"_s, u"recalled"_s};
    for (qint64 id = 1; id <= states.size(); ++id)
        sendOut(id, states.at(id - 1), u"collection"_s, false);
    ASSERT_UNWRAP(const ContactFacts certain, ContactFacts::load(database(), debtor, clock.now()));
    EXPECT_TRUE(certain.contacts.empty());
    run(u"UPDATE outbox SET in_doubt = 1"_s);
    ASSERT_UNWRAP(const ContactFacts doubtful, ContactFacts::load(database(), debtor, clock.now()));
    EXPECT_EQ(doubtful.contacts.size(), 4U);
}

TEST_P(ContactFactsTest, whatIsInHandCountsBeforeItStandsOnTheTimeline)
{
    sendOut(1, u"queued"_s, u"collection"_s, false);
    EXPECT_EQ(denial(Channel::Sms), QString());
    run(u"UPDATE outbox SET state = 'handed_over'"_s);
    EXPECT_EQ(denial(Channel::Sms), u"cap"_s);
}

TEST_P(ContactFactsTest, callsFromTheTelephoneSystemCountAndAnswersDoNot)
{
    timeline::Timeline timeline(database());
    for (int i = 0; i < 2; ++i)
        ASSERT_RESULT(timeline.append({.debtor = debtor,
            .at = clock.now() - 1h,
            .channel = Channel::Voice,
            .direction = timeline::Direction::Out,
            .kind = u"call"_s}));
    EXPECT_EQ(denial(Channel::Voice), u"cap"_s);
    run(u"DELETE FROM interaction"_s);
    for (int i = 0; i < 2; ++i)
        ASSERT_RESULT(timeline.append({.debtor = debtor,
            .at = clock.now() - 1h,
            .channel = Channel::Voice,
            .direction = timeline::Direction::Out,
            .kind = u"call"_s,
            .payload = {{u"purpose"_s, u"service"_s}}}));
    EXPECT_EQ(denial(Channel::Voice), QString());
}

TEST_P(ContactFactsTest, aMessageFromThemOpensTheWindowAndTheConversation)
{
    EXPECT_EQ(denial(Channel::WhatsApp, Purpose::Service, Content::FreeText), u"whatsapp_window"_s);
    ASSERT_RESULT(
        parties::Debtors(database()).noteInbound(debtor, {parties::ContactKind::WhatsApp, mobile.value}, clock.now()));
    EXPECT_EQ(denial(Channel::WhatsApp, Purpose::Service, Content::FreeText), QString());
    clock.advance(8h);
    EXPECT_EQ(denial(Channel::WhatsApp, Purpose::Service, Content::FreeText), u"contact_hours"_s)
        << "ten at night, and they wrote long ago";
    ASSERT_RESULT(
        parties::Debtors(database()).noteInbound(debtor, {parties::ContactKind::WhatsApp, mobile.value}, clock.now()));
    EXPECT_EQ(denial(Channel::WhatsApp, Purpose::Service, Content::FreeText), QString())
        << "ten at night, but they wrote";
    EXPECT_EQ(denial(Channel::WhatsApp), u"contact_hours"_s);
    clock.advance(24h - 1us);
    EXPECT_EQ(denial(Channel::WhatsApp, Purpose::Service, Content::FreeText), u"contact_hours"_s);
    clock.advance(1us);
    EXPECT_EQ(denial(Channel::WhatsApp, Purpose::Service, Content::FreeText), u"whatsapp_window"_s);
}

TEST_P(ContactFactsTest, agreementsAndPromisesAreSeen)
{
    run(u"INSERT INTO promise (debtor_id, id, due, state, made_by, made_at) VALUES (%1, 1, '2026-11-25', 'open', 'luana', 1)"_s
            .arg(debtor.value()));
    EXPECT_EQ(denial(Channel::Sms), u"promise"_s);
    run(u"UPDATE promise SET state = 'broken'"_s);
    EXPECT_EQ(denial(Channel::Sms), QString());
    run(u"UPDATE instalment SET status = 'agreed'"_s);
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        u"amount_cents, "
        "discount_cents, total_cents, first_due, monthly_rate, made_by, made_at) "
        "VALUES (%1, 1, '2026-0001', 1, 'active', 35000, 0, 1, 35000, 0, 35000, '2026-12-18', '0', 'luana', 1)"_s.arg(
            debtor.value()));
    run(u"INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, open_cents, "
        u"status) "
        "VALUES (%1, 1, 1, 1, '2026-12-18', 35000, 35000, 'open')"_s.arg(debtor.value()));
    const Verdict verdict = check(Channel::Sms);
    EXPECT_EQ(test::outcomeOf(verdict, u"agreement"_s).outcome, Outcome::Deny);
    EXPECT_EQ(verdict.nextAllowed, Instant::parse(u"2026-12-19T08:00:00-03:00"_s, deskZone()).value());
}

TEST_P(ContactFactsTest, whatIsAboutEverythingIsAboutTheAgreementsToo)
{
    // Of Lojas Aurora's nothing is open but what an agreement holds; another creditor's contract is open.
    run(u"UPDATE instalment SET status = 'agreed'"_s);
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        u"amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at) "
        "VALUES (%1, 1, '2026-0001', 1, 'active', 35000, 0, 1, 35000, 0, 35000, '2026-12-18', '0', 'luana', 1)"_s.arg(
            debtor.value()));
    run(u"INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, open_cents, "
        u"status) VALUES (%1, 1, 1, 1, '2026-12-18', 35000, 35000, 'open')"_s.arg(debtor.value()));
    run(u"INSERT INTO creditor (id, name, name_folded, created_at) VALUES (2, 'Boreal', 'boreal', 1)"_s);
    run(test::contractSql(debtor, 2, u"C-2"_s));
    run(u"UPDATE contract SET creditor_id = 2 WHERE id = 2"_s);
    run(test::instalmentSql({.debtor = debtor, .contract = 2, .id = 2, .due = u"2026-10-05"_s, .cents = 35000}));
    const auto service = [&] { return denial(Channel::Sms, Purpose::Service); };
    EXPECT_EQ(service(), QString());
    ASSERT_RESULT(parties::Consents(database())
                      .record(debtor, {.channel = Channel::Sms,
                                          .basis = u"não me escrevam"_s,
                                          .at = clock.now() - 1h,
                                          .creditor = CreditorId(1)}));
    EXPECT_EQ(service(), u"consent"_s);
    run(u"DELETE FROM consent"_s);
    run(u"INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, listed_by, "
        u"listed_at) VALUES ('+5511987654321', 'x', 'L', 1, '*', 1, 'x', '2026-01-01', 'bia', 1)"_s);
    EXPECT_EQ(service(), u"do_not_contact"_s);
    run(u"UPDATE agreement SET state = 'cancelled'"_s);
    EXPECT_EQ(service(), QString()) << "nothing of theirs is owed any more";
}

TEST_P(ContactFactsTest, aClockSetBackTakesNoHoldBack)
{
    ASSERT_RESULT(debts::Holds(database())
                      .place({.debtor = debtor, .reason = u"self_harm"_s, .source = u"x"_s, .placedBy = u"agent"_s},
                          clock.now()));
    clock.advance(-1h);
    EXPECT_EQ(denial(Channel::Sms), u"hold"_s);
    ASSERT_UNWRAP(const auto standing, debts::Holds(database()).active(debtor, clock.now()));
    EXPECT_EQ(standing.size(), 1U);
}

TEST_P(ContactFactsTest, aClockSetBackTakesNoContactBack)
{
    sendOut(1, u"delivered"_s, u"collection"_s);
    clock.advance(-2h);
    EXPECT_EQ(test::outcomeOf(check(Channel::Sms), u"cap"_s).outcome, Outcome::Deny);
    clock.advance(-24h * 40);
    EXPECT_NE(test::outcomeOf(check(Channel::Sms), u"cap"_s).outcome, Outcome::Deny) << "beyond any window";
}

TEST_P(ContactFactsTest, theMachineWaitsWhileItsClockIsBehindWhatIsOnRecord)
{
    const Instant recorded = clock.now();
    sendOut(1, u"delivered"_s, u"service"_s);
    clock.advance(-2h);
    const Verdict verdict = check(Channel::Email, Purpose::Service);
    EXPECT_EQ(test::outcomeOf(verdict, u"contact_hours"_s).outcome, Outcome::Deny);
    EXPECT_EQ(test::outcomeOf(verdict, u"contact_hours"_s).until, recorded - 5min);
    clock.advance(2h - 1min);
    EXPECT_EQ(test::outcomeOf(check(Channel::Sms), u"contact_hours"_s).outcome, Outcome::Allow)
        << "clocks differ by so much";
}

TEST_P(ContactFactsTest, aNoWrittenDownAfterAYesCountsWhateverTheClockSaid)
{
    using State = parties::Consent::State;
    parties::Consents consents(database());
    const auto say = [&](State state) {
        return consents.record(debtor, {.channel = Channel::Sms,
                                           .purpose = parties::ConsentPurpose::Collection,
                                           .state = state,
                                           .at = clock.now()});
    };
    ASSERT_RESULT(say(State::Granted));
    clock.advance(-1h);
    ASSERT_RESULT(say(State::Revoked));
    EXPECT_EQ(denial(Channel::Sms), u"consent"_s);
    clock.advance(2h);
    EXPECT_EQ(denial(Channel::Sms), u"consent"_s);
    ASSERT_RESULT(say(State::Granted));
    EXPECT_EQ(denial(Channel::Sms), QString());
}

TEST_P(ContactFactsTest, theBatonIsSeen)
{
    run(u"INSERT INTO baton (debtor_id, holder_kind, holder, reason, since, until) VALUES (%1, 'human', 'luana', 'case', 1, %2)"_s
            .arg(debtor.value())
            .arg((clock.now() + 5min).microseconds()));
    EXPECT_EQ(denial(Channel::Sms), u"baton"_s);
    EXPECT_EQ(check(Channel::Sms).nextAllowed, clock.now() + 5min);
}

} // namespace
