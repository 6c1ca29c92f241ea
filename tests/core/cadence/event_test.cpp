// Steps that are counted from what happened, and messages that are not sent after their day.

#include "support/debttest.h"

#include "cadence/outlook.h"
#include "cadence/planner.h"
#include "cadence/publication.h"
#include "cadence/simulation.h"
#include "channels/outbox.h"
#include "exchange/debtimport.h"
#include "payments/manualmatch.h"

#include <QJsonArray>

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray regular = "name = \"padrao\"\n[[step]]\nname = \"d+40\"\nday = 40\nat = \"10:00\"\nchannels = "
                           "[\"sms\"]\ntemplate = \"quer_opcoes\"\n";

QByteArray after(const QByteArray& event, const QByteArray& name, int day)
{
    return "[[step]]\nafter = \"" + event + "\"\nname = \"" + name + "\"\nday = " + QByteArray::number(day) +
           "\nat = \"10:00\"\nchannels = [\"sms\"]\ntemplate = \"atraso_gentil\"\n";
}

TEST(EventSteps, StandApartAndAreReadStrictly)
{
    ASSERT_UNWRAP(const Definition cadence,
        Definition::parse(
            regular + after("payment", "p", 3) + after("promise_broken", "b2", 4) + after("promise_broken", "b1", 1)));
    EXPECT_EQ(cadence.steps.size(), 1U);
    EXPECT_EQ(cadence.track(Event::PromiseBroken)->steps.front().name, u"b1"_s);
    EXPECT_EQ(cadence.track(Event::Import), nullptr);
    EXPECT_EQ(cadence.allSteps().size(), 4U);
    const auto broken = Definition::parse(regular + after("full moon", "x", 1) + after("payment", "d+40", -1));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().detail[u"problems"_s].toArray().size(), 3);
}

class EventTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(Instant(1'795'186'800'000'000) + 24h * 4 + 4h); // Tuesday the 24th, 16:00
        owe("2026-11-14");
        run(u"UPDATE debtor SET right_party_at = 1"_s);
    }

    void owe(const QByteArray& due, const QByteArray& contract = "A")
    {
        clock.advance(1s);
        const QByteArray file = "nome;cpf;contrato;vencimento;valor;telefone\nMarlene Figueiredo;31820496740;" +
                                contract + ";" + due + ";100,00;11 98765-4321\n";
        ASSERT_RESULT(exchange::importDebts(
            database(), clock, file, {.creditor = u"Lojas Aurora"_s, .portfolio = u"Varejo"_s, .actor = u"bia"_s}));
    }

    void follow(const QByteArray& steps)
    {
        ASSERT_RESULT(publish(database(), clock, regular + steps, u"bia"_s));
        tick();
    }

    PlanReport tick()
    {
        auto planner = Planner::create(database(), clock);
        EXPECT_TRUE(planner.has_value());
        const auto enrolled = (*planner)->enrol();
        EXPECT_TRUE(enrolled.has_value()) << (enrolled ? "" : enrolled.error().message.toStdString());
        auto report = (*planner)->plan(100, [](const CallDue&) { return Result<void>(); });
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(PlanReport());
    }

    void breakPromise(int id = 1)
    {
        run(u"INSERT INTO promise (debtor_id, id, due, state, made_by, made_at, resolved_at) VALUES (1, %1, "
            u"'2026-11-23', 'broken', 'ana', 1, %2)"_s.arg(id)
                .arg(clock.now().microseconds()));
    }

    QStringList steps()
    {
        QStringList names;
        for (const QString& name : column(u"SELECT step || ' ' || outcome FROM cadence_run ORDER BY at, step"_s))
            names.append(name);
        return names;
    }
};

TRATO_BOTH_ENGINES(EventTest);

TEST_P(EventTest, ABrokenPromiseBeginsItsOwnSteps)
{
    follow(after("promise_broken", "b1", 1) + after("promise_broken", "b3", 3));
    breakPromise();
    tick();
    EXPECT_EQ(steps(), QStringList()) << "its first step is tomorrow's";
    ASSERT_UNWRAP(const auto outlook, outlookOf(database(), DebtorId(1), clock.now()));
    ASSERT_EQ(outlook.size(), 2U);
    EXPECT_EQ(outlook.back().steps.front().step, u"b1"_s);
    EXPECT_TRUE(outlook.back().steps.front().would);
    clock.advance(24h);
    EXPECT_EQ(tick().queued, 1);
    EXPECT_EQ(steps(), QStringList{u"b1 queued"_s});
    EXPECT_TRUE(column(u"SELECT reason FROM outbox"_s).front().contains(u"after the broken promise of 24/11/2026"_s));
    EXPECT_EQ(tick().total(), 0) << "the same promise begins nothing twice";
    QStringList foreseen;
    ASSERT_UNWRAP(const Definition definition, inForce(database(), u"padrao"_s));
    ASSERT_RESULT(simulate(database(), definition, {.from = clock.now(), .to = clock.now() + 24h * 5}, clock.now(),
        [&](const SimulatedStep& step) { foreseen.append(step.step); }));
    EXPECT_EQ(foreseen, QStringList{u"b3"_s});
    clock.advance(24h * 2);
    tick();
    EXPECT_EQ(steps(), (QStringList{u"b1 queued"_s, u"b3 queued"_s}));
    EXPECT_EQ(column(u"SELECT state FROM cadence_event"_s).front(), u"done"_s);
    clock.advance(24h * 2);
    breakPromise(2);
    tick();
    EXPECT_EQ(column(u"SELECT state FROM cadence_event"_s).front(), u"active"_s) << "another one begins anew";
}

TEST_P(EventTest, WhatHappenedBeforeIsNotCaughtUp)
{
    breakPromise();
    clock.advance(1h);
    follow(after("promise_broken", "b1", 0));
    EXPECT_EQ(number(u"SELECT count(*) FROM cadence_event"_s), 0);
}

TEST_P(EventTest, ImportsAgreementsAndPaymentsToo)
{
    follow(after("import", "i", 2) + after("agreement_made", "m", 2) + after("agreement_broken", "k", 2) +
           after("payment", "p", 2));
    clock.advance(20min);
    owe("2026-11-16", "B");
    const QString now = QString::number(clock.now().microseconds());
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        u"amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at, accepted_at, ended_at) "
        u"VALUES (1, 1, 'A-1', 1, 'broken', 1, 0, 1, 1, 0, 1, '2026-12-01', '0', 'ana', 1, %1, %1)"_s.arg(now));
    run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
        u"recorded_at) VALUES (1, 1, 'p', 'a', 'E1', 100, 1, 'matched', '{}', %1)"_s.arg(now));
    run(u"INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents) "
        u"VALUES (1, 1, 1, 'instalment', 1, 'principal', 100)"_s);
    tick();
    EXPECT_EQ(column(u"SELECT event FROM cadence_event ORDER BY event"_s),
        (std::vector<QString>{u"agreement_broken"_s, u"agreement_made"_s, u"import"_s, u"payment"_s}));
    clock.advance(24h * 2);
    tick();
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox"_s), 1) << "one message a day";
    EXPECT_EQ(number(u"SELECT count(*) FROM cadence_run"_s), 4);
}

TEST_P(EventTest, AnAgreementThatMayBeRefusedIsNotMadeYet)
{
    follow(after("agreement_made", "m", 2));
    clock.advance(20min);
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        u"amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at, accepted_at) "
        u"VALUES (1, 1, 'A-1', 1, 'awaiting_approval', 1, 0, 1, 1, 0, 1, '2026-12-01', '0', 'ana', 1, %1)"_s.arg(
            clock.now().microseconds()));
    tick();
    EXPECT_EQ(number(u"SELECT count(*) FROM cadence_event"_s), 0);
    clock.advance(3h);
    tick();
    run(u"UPDATE agreement SET state = 'active'"_s);
    run(u"INSERT INTO agreement_event (debtor_id, agreement_id, number, at, actor, kind, reason, detail, hash) "
        u"VALUES (1, 1, 1, %1, 'bia', 'activated', '', '{}', 'x')"_s.arg(clock.now().microseconds()));
    tick();
    EXPECT_EQ(number(u"SELECT count(*) FROM cadence_event"_s), 1);
}

TEST_P(EventTest, NothingIsCollectedAfterAnEventBeforeItIsLate)
{
    run(u"UPDATE instalment SET due = '2026-12-20'"_s);
    follow(after("promise_broken", "b", 0));
    breakPromise();
    tick();
    EXPECT_EQ(steps(), QStringList{u"b skipped"_s});
    EXPECT_TRUE(column(u"SELECT reason FROM cadence_run"_s).front().contains(u"late"_s));
}

TEST_P(EventTest, StepsThatAreGoneEnd)
{
    follow(after("promise_broken", "b", 3));
    breakPromise();
    tick();
    ASSERT_RESULT(publish(database(), clock, regular, u"bia"_s));
    clock.advance(24h * 3);
    tick();
    EXPECT_EQ(steps(), QStringList());
    EXPECT_EQ(column(u"SELECT state FROM cadence_event"_s).front(), u"done"_s);
}

TEST_P(EventTest, WhatSaysTodayIsNotSentTomorrow)
{
    run(u"UPDATE instalment SET due = '2026-11-24'"_s);
    ASSERT_RESULT(publish(database(), clock,
        "name = \"padrao\"\n[[step]]\nname = \"d0\"\nday = 0\nat = \"09:30\"\nchannels = [\"sms\"]\n"
        "template = \"hoje_vence\"\n",
        u"bia"_s));
    EXPECT_EQ(tick().queued, 1);
    EXPECT_EQ(
        number(u"SELECT not_after FROM outbox"_s), Instant::startOfDay(QDate(2026, 11, 25), deskZone()).microseconds());
    clock.advance(7h);
    tick();
    EXPECT_EQ(column(u"SELECT state FROM outbox"_s).front(), u"queued"_s);
    channels::Outbox outbox(database());
    EXPECT_TRUE(outbox.outOfDate(clock.now(), 10)->empty());
    clock.advance(2h);
    tick();
    EXPECT_EQ(outbox.outOfDate(clock.now(), 10)->size(), 1u) << "whoever sends ends it";
    EXPECT_TRUE(outbox.claim({.worker = u"w"_s, .now = clock.now()})->empty());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 1) << "nor is it said again";
}

TEST_P(EventTest, WhatSaysTodayIsNotPlannedTomorrowAndTakesNobodysPlace)
{
    run(u"UPDATE instalment SET due = '2026-11-24'"_s);
    ASSERT_RESULT(publish(database(), clock,
        "name = \"padrao\"\n[[step]]\nname = \"d0\"\nday = 0\nat = \"09:30\"\nchannels = [\"sms\"]\n"
        "template = \"hoje_vence\"\n[[step]]\nname = \"d1\"\nday = 1\nat = \"09:30\"\nchannels = [\"sms\"]\n"
        "template = \"atraso_gentil\"\n",
        u"bia"_s));
    clock.set(Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(23, 30), deskZone())));
    EXPECT_EQ(tick().queued, 0) << "outside the hours of contact";
    clock.set(Instant::fromDateTime(QDateTime(QDate(2026, 11, 25), QTime(10, 0), deskZone())));
    tick();
    EXPECT_EQ(steps(), QStringList{u"d0 skipped"_s});
    EXPECT_EQ(column(u"SELECT reason FROM cadence_run"_s).front(), u"its day is over"_s);
    EXPECT_EQ(tick().queued, 1);
    EXPECT_EQ(column(u"SELECT template FROM outbox"_s), std::vector<QString>{u"atraso_gentil"_s});
}

TEST_P(EventTest, WhatWasRecalledWasNotSaid)
{
    follow(after("promise_broken", "b", 0));
    run(u"UPDATE cadence_state SET state = 'done'"_s);
    breakPromise();
    tick();
    ASSERT_EQ(steps(), QStringList{u"b queued"_s});
    run(u"UPDATE outbox SET state = 'recalled'"_s);
    clock.advance(20min);
    run(u"DELETE FROM cadence_run"_s);
    run(u"UPDATE cadence_event SET step = '', next_at = 1, state = 'active'"_s);
    tick();
    EXPECT_EQ(steps(), QStringList{u"b queued"_s});
    EXPECT_EQ(column(u"SELECT state FROM outbox ORDER BY id"_s), (std::vector<QString>{u"recalled"_s, u"queued"_s}));
}

TEST_P(EventTest, EveryStepOfItsDayIsTaken)
{
    follow(after("promise_broken", "b1", 0) + after("promise_broken", "b2", 0).replace("10:00", "11:00"));
    breakPromise();
    tick();
    EXPECT_EQ(column(u"SELECT step FROM cadence_run"_s), std::vector<QString>{u"b1"_s});
    tick();
    EXPECT_EQ(steps().size(), 2) << "one message a day, but its turn came";
}

TEST_P(EventTest, APaymentThatAPersonMatchedBeginsThemWhenTheyDid)
{
    follow(after("payment", "p1", 1));
    run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
        "recorded_at) VALUES (0, 1, 'pix', 'a', 'E1', 4000, %1, 'unmatched', '{}', %1)"_s.arg(
            (clock.now() - 24h * 6).microseconds()));
    tick();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM cadence_event"_s), 0) << "nobody's";
    clock.advance(24h * 2);
    ASSERT_RESULT(payments::matchByHand(database(), clock,
        {.payment = PaymentId(1), .debtor = DebtorId(1), .actor = u"bia"_s, .reason = u"nome no extrato"_s}));
    tick();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM cadence_event WHERE event = 'payment'"_s), 1);
    clock.advance(24h);
    EXPECT_EQ(tick().queued, 1);
}

} // namespace
