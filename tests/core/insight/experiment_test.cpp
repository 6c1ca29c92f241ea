#include "support/debttest.h"

#include "insight/experiment.h"
#include "timeline/timeline.h"

namespace {

using namespace trato;
using namespace trato::insight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExperimentTest : public test::DebtTest {
protected:
    Experiment started(const QStringList& variants = {u"formal"_s, u"leve"_s})
    {
        const auto made = Experiments(database()).start(u"primeiro contato"_s, variants, u"carla"_s, clock.now());
        EXPECT_TRUE(made) << (made ? "" : made.error().message.toStdString());
        return made.value_or(Experiment());
    }
    Experiment found() { return Experiments(database()).find(u"primeiro contato"_s)->value(); }

    /// A message that left now, or one that did not.
    void send(
        const Experiment& experiment, DebtorId debtor, const QString& variant, const QString& state, bool answered)
    {
        const qint64 outbox = nextId("outbox");
        qint64 line = 0;
        timeline::Timeline timeline(database());
        if (state == u"sent"_s)
            line = timeline
                       .append({.debtor = debtor,
                           .at = clock.now(),
                           .channel = Channel::WhatsApp,
                           .direction = timeline::Direction::Out,
                           .kind = u"message"_s})
                       ->value();
        if (answered) {
            ASSERT_RESULT(timeline.append({.debtor = debtor,
                .at = clock.now() + 1h,
                .channel = Channel::WhatsApp,
                .direction = timeline::Direction::In,
                .kind = u"message"_s,
                .actorKind = timeline::ActorKind::Debtor}));
        }
        run(u"INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, "
            u"dedupe_key, "
            "priority, state, not_before, created_at, updated_at, client_id, interaction_id) VALUES (%1, %2, "
            "'whatsapp', "
            "'+55', 'collection', 'message', 'x', 'cadence', 'cadence', 'x', 'k%2', 1, '%3', 1, 1, 1, 'c%2', NULLIF(%4, 0))"_s
                .arg(debtor.value())
                .arg(outbox)
                .arg(state)
                .arg(line));
        ASSERT_RESULT(Experiments(database()).record(experiment, {debtor, OutboxId(outbox), variant}, clock.now()));
    }
};
TRATO_BOTH_ENGINES(ExperimentTest);

TEST_P(ExperimentTest, isVersionedAndAudited)
{
    EXPECT_EQ(started().version, 1);
    const Experiment second = started({u"leve"_s, u"breve"_s});
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(second.champion(), u"leve"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM experiment WHERE state = 'running'"_s), 1);
    EXPECT_EQ(column(u"SELECT action FROM audit_entry ORDER BY id"_s),
        (std::vector<QString>{u"start_experiment"_s, u"end_experiment"_s, u"start_experiment"_s}));
    for (const QStringList& bad : {QStringList{u"a"_s}, QStringList{u"a"_s, u"a"_s}, QStringList{u"a"_s, QString()}})
        EXPECT_EQ(
            Experiments(database()).start(u"x"_s, bad, u"carla"_s, clock.now()).error().code, u"invalid_experiment"_s);
    EXPECT_FALSE(Experiments(database()).find(u"x"_s)->has_value());
}

TEST_P(ExperimentTest, judgesAMessageOnlyWhenNobodyWaitsAnyLonger)
{
    const Experiment experiment = started();
    send(experiment, addDebtor(u"Ana"_s, {}), u"leve"_s, u"sent"_s, true);
    send(experiment, addDebtor(u"Bia"_s, {}), u"leve"_s, u"sent"_s, false);
    send(experiment, addDebtor(u"Caio"_s, {}), u"formal"_s, u"refused"_s, false);
    send(experiment, addDebtor(u"Davi"_s, {}), u"formal"_s, u"queued"_s, false);
    clock.advance(71h);
    ASSERT_RESULT(Experiments(database()).settle(clock.now()));
    EXPECT_EQ(found().arms[1].waiting, 2);
    clock.advance(2h);
    ASSERT_RESULT(Experiments(database()).settle(clock.now()));
    const Experiment judged = found();
    EXPECT_EQ(judged.arms[1].settled, 2);
    EXPECT_EQ(judged.arms[1].worth, 1);
    EXPECT_EQ(judged.arms[0].settled, 0);
    EXPECT_EQ(judged.arms[0].waiting, 1) << "still queued; what was refused is gone";
}

TEST_P(ExperimentTest, aWinnerIsDeclaredOnceAndAudited)
{
    const Experiment experiment = started();
    const DebtorId debtor = addDebtor();
    for (int i = 0; i < 40; ++i)
        run(u"INSERT INTO experiment_trial (debtor_id, outbox_id, name, version, variant, at, worth) VALUES (%1, %2, "
            u"'%3', 1, "
            "'%4', 1, %5)"_s.arg(debtor.value())
                .arg(i)
                .arg(experiment.name, i % 2 == 0 ? u"formal"_s : u"leve"_s)
                .arg(i % 2 == 0 ? 0 : 1));
    const Guard small{.leastShown = 5, .leastSettled = 20};
    Random random(1);
    Experiments experiments(database());
    ASSERT_UNWRAP(QStringList decided, experiments.decide(clock.now() + 24h * 13, small));
    EXPECT_TRUE(decided.isEmpty()) << "too early";
    ASSERT_UNWRAP(decided, experiments.decide(clock.now() + 24h * 15, small));
    EXPECT_EQ(decided, QStringList{experiment.name});
    EXPECT_EQ(found().winner, u"leve"_s);
    EXPECT_EQ(found().variantFor(random), u"leve"_s);
    ASSERT_UNWRAP(decided, experiments.decide(clock.now() + 24h * 16, small));
    EXPECT_TRUE(decided.isEmpty());
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'declare_winner' AND detail LIKE '%leve%'"_s), 1);
}

} // namespace
