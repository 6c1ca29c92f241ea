// What a step asks of a debtor, which channel and wording it takes for them, and when the cadence ends.

#include "support/debttest.h"

#include "cadence/outlook.h"
#include "cadence/planner.h"
#include "cadence/publication.h"
#include "cadence/simulation.h"
#include "insight/experiment.h"
#include "insight/learning.h"
#include "insight/preference.h"
#include "timeline/timeline.h"

#include <QJsonArray>

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray stepOn(int day, const QByteArray& rest)
{
    const QByteArray number = QByteArray::number(day);
    return "[[step]]\nname = \"d" + number + "\"\nday = " + number + "\nat = \"10:00\"\n" + rest;
}

QByteArray message(const QByteArray& channels, const QByteArray& rest = "template = \"quer_opcoes\"\n")
{
    return "channels = " + channels + "\nneutral = \"contato_neutro\"\n" + rest;
}

QStringList problemsOfText(const QByteArray& toml)
{
    QStringList problems;
    const auto definition = Definition::parse("name = \"x\"\n" + toml);
    if (!definition) {
        for (const QJsonValue& problem : definition.error().detail[u"problems"_s].toArray())
            problems.append(problem.toString());
    }
    return problems;
}

TEST(CadenceFile, EverythingItMaySay)
{
    ASSERT_UNWRAP(const Definition cadence,
        Definition::parse("name = \"x\"\n[stop]\nmessages = 6\nlate_from = 90\namount_below = \"20.00\"\n" +
                          stepOn(5, message("\"best\"", "variants = [\"quer_opcoes\", \"proposta_valida\"]\n")) +
                          stepOn(9, message("[\"sms\"]",
                                        "template = { early = \"atraso_gentil\", late = \"quer_opcoes\" }\n"
                                        "if = { amount_from = \"50.00\", amount_below = \"900.00\", late_from = 9, "
                                        "late_below = 40, stage = [\"early\", \"late\"], portfolio = \"Varejo\", "
                                        "product = [\"cartão\"], kind = \"person\", risk_from = 0.5, risk_below = 1, "
                                        "prefers = \"sms\" }\n"))));
    EXPECT_EQ(cadence.stops, (StopRules{.messages = 6, .lateFrom = 90, .centsBelow = 2000}));
    const Step& first = cadence.steps.front();
    EXPECT_TRUE(first.best);
    EXPECT_EQ(first.channels, (std::vector{Channel::WhatsApp, Channel::Sms, Channel::Email}));
    EXPECT_EQ(first.variants.size(), 2);
    const Step& second = cadence.steps.back();
    EXPECT_EQ(second.templateFor(9), u"atraso_gentil"_s);
    EXPECT_EQ(second.templateFor(200), u"quer_opcoes"_s);
    EXPECT_EQ(second.requirements.centsFrom, 5000);
    EXPECT_EQ(second.requirements.prefers, std::vector{Channel::Sms});
    EXPECT_TRUE(cadence.needsOf(second).risk && cadence.needsOf(second).learned && cadence.needsOf(second).unanswered);
}

TEST(CadenceFile, NothingOfItIsGuessed)
{
    const QStringList problems =
        problemsOfText("stops = 1\n[stop]\nmessages = 0\nafter = 3\namount_below = 20\n" +
                       stepOn(5, message("[\"sms\"]", "variants = [\"quer_opcoes\"]\ntemplate = \"atraso_gentil\"\n"
                                                      "if = { amount_from = \"9.00\", amount_below = \"8.00\", "
                                                      "stage = \"dawn\", risk_from = 2, prefers = [\"fax\"], "
                                                      "kind = [], late_from = 1.5, mood = \"x\" }\n")));
    EXPECT_EQ(problems.size(), 13) << problems.join(u'\n').toStdString();
    EXPECT_EQ(problemsOfText(stepOn(5, message("[\"sms\"]", "template = { dawn = \"quer_opcoes\" }\n"))).size(), 2);
}

TEST(CadenceFile, ANameIsOneWord)
{
    EXPECT_EQ(problemsOfText("[[step]]\nname = \"d 5\"\nday = 5\nat = \"10:00\"\n" + message("[\"sms\"]")).size(), 1);
    EXPECT_EQ(problemsOfText("[[step]]\nname = \"d\\t5\"\nday = 5\nat = \"10:00\"\n" + message("[\"sms\"]")).size(), 1);
    EXPECT_FALSE(Definition::parse("name = \"a b\"\n" + stepOn(5, message("[\"sms\"]"))));
    EXPECT_FALSE(Definition::parse("name = \"a/b\"\n" + stepOn(5, message("[\"sms\"]"))));
    EXPECT_EQ(problemsOfText("[[step]]\nname = \"d/5\"\nday = 5\nat = \"10:00\"\n" + message("[\"sms\"]")).size(), 1);
}

class StepChoiceTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(Instant(1'795'186'800'000'000) + 24h * 4 + 4h); // Tuesday the 24th, 16:00
        run(u"INSERT INTO creditor (id, name, name_folded, document, address, created_at) VALUES "
            u"(1, 'Lojas Aurora', 'lojas aurora', '11222333000181', 'Rua Um, 1', 1)"_s);
        run(u"INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES (1, 1, 'Varejo', 'varejo', "
            u"1)"_s);
        addDebtor(1, 10'000);
    }

    /// Ten days late.
    void addDebtor(int id, int cents)
    {
        run(u"INSERT INTO debtor (id, kind, name, name_folded, document, right_party_at, created_at, updated_at) "
            u"VALUES (%1, 'person', 'Marlene Figueiredo', 'marlene', '3182049674%1', 1, 1, 1)"_s.arg(id));
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) VALUES "
            u"(%1, %2, 'phone', '+5511987654321', 'x', 1), (%1, %3, 'email', 'm@exemplo.com.br', 'x', 1)"_s.arg(id)
                .arg(2 * id)
                .arg(2 * id + 1));
        run(u"INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, product, created_at, updated_at) "
            u"VALUES (%1, %1, 1, 1, 'CT-%1', 'cartão', 1, 1)"_s.arg(id));
        run(u"INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, "
            u"created_at, updated_at) VALUES (%1, %1, %1, 1, '2026-11-14', %2, %2, 'open', 1, 1)"_s.arg(id)
                .arg(cents));
        run(u"INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at) VALUES "
            u"(%1, 1, '2026-11-14', '', 1, 'active', 1)"_s.arg(id));
    }

    void follow(const QByteArray& toml)
    {
        ASSERT_RESULT(publish(database(), clock, "name = \"padrao\"\n" + toml, u"bia"_s));
    }

    PlanReport plan()
    {
        auto planner = Planner::create(database(), clock);
        EXPECT_TRUE(planner.has_value());
        auto report = (*planner)->plan(100, [](const CallDue&) { return Result<void>(); });
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(PlanReport());
    }

    /// What becomes of a step that asks this; empty: it is said.
    QString refusedBecause(const QByteArray& asked)
    {
        run(u"DELETE FROM cadence_run"_s);
        run(u"DELETE FROM outbox"_s);
        run(u"UPDATE cadence_state SET step = '', next_at = 1, state = 'active', updated_at = 1"_s);
        const auto made = publish(database(), clock,
            "name = \"padrao\"\n" + stepOn(10, message("[\"sms\"]") + "if = { " + asked + " }\n"), u"bia"_s);
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        plan();
        return column(u"SELECT COALESCE(reason, '') FROM cadence_run"_s).front();
    }

    /// What was queued leaves; e-mails are opened, nothing is answered.
    void deliver()
    {
        timeline::Timeline lines(database());
        const auto channels = column(u"SELECT channel FROM outbox WHERE state = 'queued' ORDER BY id"_s);
        for (const QString& name : channels) {
            const auto channel = channelFromName(name);
            ASSERT_TRUE(channel);
            ASSERT_UNWRAP(const InteractionId line, lines.append({.debtor = DebtorId(1),
                                                        .at = clock.now(),
                                                        .channel = *channel,
                                                        .direction = timeline::Direction::Out,
                                                        .kind = u"message"_s,
                                                        .text = u"oi"_s,
                                                        .actorKind = timeline::ActorKind::Agent,
                                                        .payload = {}}));
            if (*channel == Channel::Email) {
                ASSERT_RESULT(
                    lines.appendReceipt(DebtorId(1), line, timeline::ReceiptStatus::Read, clock.now() + 1h, {}, {}));
            }
        }
        run(u"UPDATE outbox SET state = 'sent'"_s);
    }

    void wishHours(const insight::Hours& hours)
    {
        ASSERT_RESULT(insight::recordPreference(database(), {.debtor = DebtorId(1),
                                                                .wish = {.channel = std::nullopt, .hours = hours},
                                                                .at = clock.now(),
                                                                .recordedBy = u"ana"_s}));
    }

    QString said(const QString& what) { return column(u"SELECT %1 FROM outbox ORDER BY id DESC"_s.arg(what)).front(); }
};

TRATO_BOTH_ENGINES(StepChoiceTest);

TEST_P(StepChoiceTest, AStepIsForThoseWhomItAsksFor)
{
    EXPECT_EQ(refusedBecause("amount_from = \"100.00\", amount_below = \"100.01\""), QString());
    EXPECT_EQ(refusedBecause("late_from = 10, late_below = 11"), QString());
    EXPECT_EQ(refusedBecause("stage = \"early\", portfolio = \"Varejo\", product = \"cartão\", kind = \"person\""),
        QString());
    EXPECT_TRUE(refusedBecause("amount_from = \"100.01\"").contains(u"100,00"_s));
    EXPECT_TRUE(refusedBecause("late_below = 10").isEmpty() == false);
    for (const QByteArray& asked : {QByteArray("amount_below = \"100.00\""), QByteArray("late_from = 11"),
             QByteArray("stage = \"late\""), QByteArray("portfolio = \"Cedidos\""), QByteArray("product = \"carnê\""),
             QByteArray("kind = \"company\""), QByteArray("risk_from = 0.1"), QByteArray("prefers = \"sms\"")})
        EXPECT_FALSE(refusedBecause(asked).isEmpty()) << asked.toStdString();
}

TEST_P(StepChoiceTest, RiskAndWishAreAskedWhereThereAreSome)
{
    EXPECT_TRUE(refusedBecause("risk_below = 1").contains(u"there is none"_s));
    run(u"INSERT INTO risk_score (debtor_id, kind, score, model, events, scored_at) VALUES "
        u"(1, 'default', 0.8, 'default 0', '[]', %1)"_s.arg(clock.now().microseconds()));
    EXPECT_EQ(refusedBecause("risk_from = 0.7"), QString());
    EXPECT_TRUE(refusedBecause("risk_below = 0.7").contains(u"80"_s));
    ASSERT_RESULT(insight::recordPreference(database(), {.debtor = DebtorId(1),
                                                            .wish = {.channel = Channel::Email, .hours = {}},
                                                            .at = clock.now(),
                                                            .recordedBy = u"ana"_s}));
    EXPECT_EQ(refusedBecause("prefers = [\"email\", \"sms\"]"), QString());
    EXPECT_FALSE(refusedBecause("prefers = \"sms\"").isEmpty());
    clock.advance(24h * 4);
    run(u"UPDATE cadence_state SET anchor_due = '2026-11-18'"_s);
    EXPECT_TRUE(refusedBecause("risk_from = 0.7").contains(u"there is none"_s)) << "an old score says nothing";
}

/// The product's plain example, with what the cadence itself sent.
TEST_P(StepChoiceTest, WhoIgnoresWhatsAppAndOpensEmailIsWrittenToByEmailFirst)
{
    QByteArray steps;
    for (const int day : {10, 13, 16, 19})
        steps += stepOn(day, message("[\"whatsapp\"]"));
    for (const int day : {24, 27, 31})
        steps += stepOn(day, message("[\"email\"]"));
    follow(steps + stepOn(35, message("\"best\"")) + stepOn(40, message("\"best\"")));
    for (int day = 0; day < 24; ++day, clock.advance(24h)) {
        plan();
        deliver();
    }
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox"_s), 7);
    ASSERT_RESULT(insight::ResponseLearning(database()).update(clock.now()));
    clock.advance(24h);
    plan();
    EXPECT_EQ(said(u"channel"_s), u"email"_s);
    EXPECT_TRUE(said(u"reason"_s)
                    .endsWith(u"This person's record (e-mail: opened 3 of 3; WhatsApp: nothing came of 4 contacts)."_s))
        << said(u"reason"_s).toStdString();
    ASSERT_UNWRAP(const auto outlook, outlookOf(database(), DebtorId(1), clock.now()));
    EXPECT_EQ(outlook.front().steps.front().channel, Channel::Email);
    deliver();

    ASSERT_RESULT(insight::recordPreference(database(), {.debtor = DebtorId(1),
                                                            .wish = {.channel = Channel::Sms, .hours = {}},
                                                            .at = clock.now(),
                                                            .recordedBy = u"ana"_s}));
    clock.advance(24h * 5);
    plan();
    EXPECT_EQ(said(u"channel"_s), u"sms"_s) << "what they said goes first";
    EXPECT_TRUE(said(u"reason"_s).contains(u"asked for"_s)) << said(u"reason"_s).toStdString();
}

TEST_P(StepChoiceTest, TheHourIsTheOneTheyAskedFor)
{
    follow(stepOn(10, message("\"best\"")) + stepOn(12, message("\"best\"")));
    wishHours({18, 22});
    const Instant evening = clock.now() + 2h;
    ASSERT_UNWRAP(const Definition definition, inForce(database(), u"padrao"_s));
    std::vector<Instant> foreseen;
    ASSERT_RESULT(simulate(database(), definition, {.from = clock.now(), .to = clock.now() + 24h}, clock.now(),
        [&](const SimulatedStep& step) { foreseen.push_back(step.at); }));
    EXPECT_EQ(foreseen, std::vector{evening});
    ASSERT_UNWRAP(const auto outlook, outlookOf(database(), DebtorId(1), clock.now()));
    EXPECT_EQ(outlook.front().steps.front().at, evening);
    EXPECT_EQ(plan().queued, 0);
    EXPECT_EQ(number(u"SELECT next_at FROM cadence_state"_s), evening.microseconds());
    clock.set(evening);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_TRUE(said(u"reason"_s).endsWith(u" The hour is the one they asked for."_s))
        << said(u"reason"_s).toStdString();
}

TEST_P(StepChoiceTest, AnHourThatIsOverIsTomorrows)
{
    follow(stepOn(10, message("\"best\"")));
    wishHours({8, 9});
    EXPECT_EQ(plan().queued, 0);
    const Instant tomorrow = Instant::startOfDay(clock.today().addDays(1), deskZone()) + 8h;
    EXPECT_EQ(number(u"SELECT next_at FROM cadence_state"_s), tomorrow.microseconds());
    clock.set(tomorrow + 1min);
    EXPECT_EQ(plan().queued, 1);
}

TEST_P(StepChoiceTest, AnHourTheyCanNotBeReachedAtIsNotWaitedFor)
{
    follow(stepOn(10, message("\"best\"")));
    run(u"DELETE FROM contact_point WHERE kind = 'email'"_s);
    wishHours({22, 24});
    EXPECT_EQ(plan().queued, 1);
    EXPECT_FALSE(said(u"reason"_s).contains(u"asked for"_s)) << said(u"reason"_s).toStdString();
}

TEST_P(StepChoiceTest, TheHourIsOneAtWhichTheyWrite)
{
    follow(stepOn(10, message("\"best\"")));
    timeline::Timeline lines(database());
    for (int week = 1; week <= 12; ++week) {
        ASSERT_RESULT(lines.append({.debtor = DebtorId(1),
            .at = Instant::startOfDay(clock.today().addDays(-7 * week), deskZone()) + 18h,
            .channel = Channel::Email,
            .direction = timeline::Direction::In,
            .kind = u"message"_s,
            .text = u"oi"_s,
            .actorKind = timeline::ActorKind::Debtor,
            .payload = {}}));
    }
    ASSERT_RESULT(insight::ResponseLearning(database()).update(clock.now()));
    EXPECT_EQ(plan().queued, 0);
    clock.advance(2h);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_TRUE(said(u"reason"_s).contains(u" They often write between 17 and "_s)) << said(u"reason"_s).toStdString();
}

TEST_P(StepChoiceTest, VariantsAreDrawnRecordedAndSaid)
{
    for (int id = 2; id <= 9; ++id)
        addDebtor(id, 10'000);
    const QByteArray tried = stepOn(10, message("[\"sms\"]", "variants = [\"quer_opcoes\", \"proposta_valida\"]\n"));
    follow(tried);
    QStringList foreseen;
    ASSERT_UNWRAP(const Definition definition, inForce(database(), u"padrao"_s));
    ASSERT_RESULT(simulate(database(), definition, {.from = clock.now(), .to = clock.now() + 24h}, clock.now(),
        [&](const SimulatedStep& step) { foreseen.append(step.templateName); }));
    EXPECT_EQ(plan().queued, 9);
    EXPECT_EQ(number(u"SELECT count(DISTINCT template) FROM outbox"_s), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM experiment_trial JOIN outbox ON outbox.debtor_id = "
                     u"experiment_trial.debtor_id AND outbox.id = experiment_trial.outbox_id AND outbox.template = "
                     u"experiment_trial.variant WHERE experiment_trial.name = 'cadence/padrao/d10'"_s),
        9);
    EXPECT_TRUE(said(u"reason"_s).contains(u"was drawn among 2"_s)) << said(u"reason"_s).toStdString();
    QStringList happened;
    for (const QString& name : column(u"SELECT template FROM outbox ORDER BY debtor_id"_s))
        happened.append(name);
    EXPECT_EQ(foreseen, happened) << "the draw is the same whoever asks";

    follow("title = \"Outra\"\n" + tried);
    EXPECT_EQ(number(u"SELECT MAX(version) FROM experiment"_s), 1) << "the same wordings go on being tried";
    follow(stepOn(10, message("[\"sms\"]", "variants = [\"proposta_valida\", \"atraso_gentil\"]\n")));
    EXPECT_EQ(number(u"SELECT MAX(version) FROM experiment"_s), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM experiment WHERE state = 'running'"_s), 1);
    follow(stepOn(10, message("[\"sms\"]")));
    EXPECT_EQ(number(u"SELECT count(*) FROM experiment WHERE state = 'running'"_s), 0) << "no variants, no trial";
}

TEST_P(StepChoiceTest, AWinnerIsSaidToEverybody)
{
    follow(stepOn(10, message("[\"sms\"]", "variants = [\"quer_opcoes\", \"proposta_valida\"]\n")));
    run(u"UPDATE experiment SET state = 'decided', winner = 'proposta_valida'"_s);
    for (int id = 2; id <= 5; ++id)
        addDebtor(id, 10'000);
    EXPECT_EQ(plan().queued, 5);
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox WHERE template = 'proposta_valida'"_s), 5);
    EXPECT_EQ(number(u"SELECT count(*) FROM experiment_trial"_s), 0);
}

TEST_P(StepChoiceTest, AStopRuleEndsTheCadenceForThatDueDate)
{
    follow("[stop]\nmessages = 2\n" + stepOn(10, message("[\"sms\"]")) + stepOn(11, message("[\"sms\"]")) +
           stepOn(12, message("[\"sms\"]")) + stepOn(13, message("[\"sms\"]")));
    int simulated = 0;
    ASSERT_UNWRAP(const Definition definition, inForce(database(), u"padrao"_s));
    ASSERT_RESULT(simulate(database(), definition, {.from = clock.now(), .to = clock.now() + 24h * 9}, clock.now(),
        [&](const SimulatedStep& step) { simulated += step.outcome == StepOutcome::Queue ? 1 : 0; }));
    EXPECT_EQ(simulated, 2);
    for (int day = 0; day < 5; ++day, clock.advance(24h))
        plan();
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox"_s), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM cadence_run"_s), 3);
    EXPECT_EQ(column(u"SELECT state FROM cadence_state"_s).front(), u"done"_s);
    EXPECT_TRUE(
        column(u"SELECT reason FROM cadence_run WHERE outcome = 'skipped'"_s).front().contains(u"2 messages"_s));
}

TEST_P(StepChoiceTest, TheTemplateIsThatOfTheStage)
{
    const QByteArray texts = "template = { early = \"atraso_gentil\", late = \"quer_opcoes\" }\n";
    follow(stepOn(10, message("[\"sms\"]", texts)));
    addDebtor(2, 10'000);
    run(u"UPDATE instalment SET due = '2026-08-14' WHERE debtor_id = 2"_s);
    run(u"UPDATE cadence_state SET anchor_due = '2026-08-14' WHERE debtor_id = 2"_s);
    EXPECT_EQ(plan().queued, 2);
    EXPECT_EQ(column(u"SELECT template FROM outbox ORDER BY debtor_id"_s),
        (std::vector<QString>{u"atraso_gentil"_s, u"quer_opcoes"_s}));
}

TEST_P(StepChoiceTest, NobodyElsesTelephoneIsTaken)
{
    follow(stepOn(10, message("[\"sms\", \"email\"]")));
    addDebtor(2, 10'000);
    addDebtor(3, 10'000);
    run(u"INSERT INTO related_person (debtor_id, id, relation, name, name_folded, phone, may_hear, source, created_at, "
        u"updated_at) VALUES (1, 1, 'relative', 'Rui', 'rui', '+5511987654321', 'message', 'x', 1, 1)"_s);
    run(u"UPDATE contact_point SET label = 'trabalho' WHERE debtor_id = 2 AND kind = 'phone'"_s);
    run(u"UPDATE contact_point SET label = 'celular' WHERE debtor_id = 3 AND kind = 'phone'"_s);
    EXPECT_EQ(plan().queued, 3);
    EXPECT_EQ(column(u"SELECT channel FROM outbox ORDER BY debtor_id"_s),
        (std::vector<QString>{u"email"_s, u"email"_s, u"sms"_s}));
}

TEST_P(StepChoiceTest, whatAListForbidsIsNotTaken)
{
    follow(stepOn(10, message("[\"sms\", \"email\"]")));
    const auto list = [&](int debtor, int creditor, const QString& channel, const QString& until) {
        run(u"INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, "
            u"valid_until, listed_by, listed_at) VALUES ('+551198765432%1', 'x', 'L%2%3', %2, '%3', 1, 'x', "
            u"'2026-01-01', %4, 'bia', 1)"_s.arg(debtor)
                .arg(creditor)
                .arg(channel, until));
    };
    for (int debtor = 2; debtor <= 9; ++debtor)
        addDebtor(debtor, 10'000);
    run(u"UPDATE contact_point SET value = '+551198765432' || debtor_id WHERE kind = 'phone'"_s);
    list(1, 0, u"*"_s, u"NULL"_s);
    list(2, 1, u"*"_s, u"'2026-11-24'"_s);
    list(3, 2, u"*"_s, u"NULL"_s);
    list(4, 0, u"voice"_s, u"NULL"_s);
    list(5, 0, u"*"_s, u"'2026-11-23'"_s);
    list(7, 0, u"whatsapp"_s, u"NULL"_s);
    list(8, 1, u"sms"_s, u"NULL"_s);
    list(9, 2, u"*"_s, u"NULL"_s);
    list(9, 1, u"whatsapp"_s, u"NULL"_s);
    EXPECT_EQ(plan().queued, 9);
    EXPECT_EQ(column(u"SELECT channel FROM outbox ORDER BY debtor_id"_s),
        (std::vector<QString>{
            u"email"_s, u"email"_s, u"sms"_s, u"sms"_s, u"sms"_s, u"sms"_s, u"sms"_s, u"email"_s, u"sms"_s}))
        << "for all, for theirs; for another, for calls, over, on none; for WhatsApp, for SMS, for both in part";
}

TEST_P(StepChoiceTest, aRefusalToAnotherCreditorIsNone)
{
    follow(stepOn(10, message("[\"sms\", \"email\"]")));
    run(u"INSERT INTO creditor (id, name, name_folded, created_at) VALUES (2, 'Boreal', 'boreal', 1)"_s);
    const auto say = [&](int debtor, int id, const QString& state, const QString& creditor) {
        run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at, creditor_id) VALUES "
            u"(%1, %2, 'sms', '*', '%3', 'x', 'x', %2, %4)"_s.arg(debtor)
                .arg(id)
                .arg(state, creditor));
    };
    for (int debtor = 2; debtor <= 6; ++debtor)
        addDebtor(debtor, 10'000);
    say(1, 1, u"revoked"_s, u"2"_s);
    say(2, 1, u"revoked"_s, u"1"_s);
    say(3, 1, u"revoked"_s, u"1"_s);
    say(3, 2, u"granted"_s, u"NULL"_s);
    say(4, 1, u"revoked"_s, u"NULL"_s);
    say(4, 2, u"granted"_s, u"1"_s);
    say(5, 1, u"revoked"_s, u"NULL"_s);
    say(5, 2, u"granted"_s, u"2"_s);
    EXPECT_EQ(plan().queued, 6);
    EXPECT_EQ(column(u"SELECT channel FROM outbox ORDER BY debtor_id"_s),
        (std::vector<QString>{u"sms"_s, u"email"_s, u"email"_s, u"sms"_s, u"email"_s, u"sms"_s}));
}

TEST_P(StepChoiceTest, aWordThatLiftsARefusalIsTheOneThatThePolicyReads)
{
    follow(stepOn(10, message("[\"sms\", \"email\"]")));
    const auto say = [&](int debtor, const QString& id, const QString& where, const QString& state, const QString& to,
                         const QString& until) {
        run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at, creditor_id, expires_at) "
            u"VALUES (%1, %2, %3, '%4', 'x', 'x', %2, %5, %6)"_s.arg(debtor)
                .arg(id, where, state, to, until));
    };
    const auto day = [&](int number) { return QString::number((clock.now() + 24h * number).microseconds()); };
    for (int debtor = 2; debtor <= 6; ++debtor)
        addDebtor(debtor, 10'000);
    const QString none = u"NULL"_s;
    const QString aurora = u"1"_s;
    say(1, u"1"_s, u"'sms', '*'"_s, u"revoked"_s, none, none);
    say(1, u"2"_s, u"'*', 'collection'"_s, u"granted"_s, aurora, none);
    say(2, u"1"_s, u"'sms', '*'"_s, u"revoked"_s, aurora, none);
    say(2, u"2"_s, u"'sms', '*'"_s, u"granted"_s, aurora, day(-1));
    say(3, u"1"_s, u"'sms', '*'"_s, u"revoked"_s, aurora, none);
    say(3, u"2"_s, u"'sms', '*'"_s, u"granted"_s, aurora, day(1));
    say(4, u"1"_s, u"'*', '*'"_s, u"revoked"_s, none, none);
    say(4, u"2"_s, u"'sms', 'collection'"_s, u"granted"_s, none, none);
    say(5, u"1"_s, u"'sms', 'marketing'"_s, u"revoked"_s, none, none);
    say(6, u"1"_s, u"'sms', '*'"_s, u"revoked"_s, none, none);
    say(6, u"2"_s, u"'*', 'marketing'"_s, u"granted"_s, none, none);
    EXPECT_EQ(plan().queued, 6);
    EXPECT_EQ(column(u"SELECT channel FROM outbox ORDER BY debtor_id"_s),
        (std::vector<QString>{u"sms"_s, u"email"_s, u"sms"_s, u"sms"_s, u"sms"_s, u"email"_s}))
        << "lifted for this creditor; run out; in force; one channel of all; another purpose; another purpose's yes";
}

} // namespace
