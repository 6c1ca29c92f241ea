#include "support/debttest.h"

#include "base/json.h"
#include "insight/model/training.h"
#include "insight/scoring/scoringworker.h"
#include "insight/simulation/simulation.h"
#include "timeline/timeline.h"

namespace {

using namespace trato;
using namespace trato::insight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::vector<Sample> simulated(RiskKind kind, int people, quint64 seed)
{
    std::vector<Sample> samples;
    for (const History& history : simulatedHistories(people, seed, QDate(2026, 11, 1))) {
        const auto some = samplesOf(history, kind, Instant::startOfDay(QDate(2026, 11, 1), deskZone()));
        samples.insert(samples.end(), some.begin(), some.end());
    }
    return samples;
}

TEST(RiskModelTraining, isTheSameToTheByteForTheSameSeed)
{
    const auto samples = simulated(RiskKind::BrokenPromise, 300, 4);
    const TrainingOptions options{.seed = 7, .rounds = 20};
    ASSERT_UNWRAP(const Trained one, train(RiskKind::BrokenPromise, samples, u"test"_s, options));
    ASSERT_UNWRAP(const Trained same, train(RiskKind::BrokenPromise, samples, u"test"_s, options));
    EXPECT_EQ(one.model, same.model);
    EXPECT_EQ(one.card, same.card);
    ASSERT_UNWRAP(const Trained other, train(RiskKind::BrokenPromise, samples, u"test"_s, {.seed = 8, .rounds = 20}));
    EXPECT_NE(one.model, other.model);
}

TEST(RiskModelTraining, theShippedModelsForeseePeopleTheyNeverSaw)
{
    for (const RiskKind kind : allRiskKinds) {
        ASSERT_UNWRAP(const RiskModel model, RiskModel::shipped(kind));
        std::vector<Judged> judged;
        for (const Sample& sample : simulated(kind, 400, 99)) {
            ASSERT_UNWRAP(const auto said, model.booster.predict(std::span(&sample.features, 1)));
            judged.push_back({said.front(), sample.happened});
        }
        const Quality quality = Quality::of(judged);
        EXPECT_GT(quality.auc, kind == RiskKind::Default ? 0.72 : 0.65) << riskKindName(kind).toStdString();
        EXPECT_LT(quality.brier, 0.95 * quality.brierBase);
        for (const Bin& bin : quality.calibration) {
            if (bin.count >= 200) {
                EXPECT_NEAR(bin.said, bin.happened, 0.08) << riskKindName(kind).toStdString();
            }
        }
        EXPECT_EQ(model.version, 0);
        EXPECT_TRUE(model.card.value(u"origin").toString().startsWith(u"simulated"_s));
        EXPECT_EQ(model.card.value(u"features").toArray().size(), static_cast<qsizetype>(featureCount));
    }
}

TEST(RiskModelTraining, moreBrokenPromisesNeverLowerTheRisk)
{
    ASSERT_UNWRAP(const RiskModel model, RiskModel::shipped(RiskKind::BrokenPromise));
    for (const Sample& sample : simulated(RiskKind::BrokenPromise, 40, 5)) {
        Features worse = sample.features;
        worse[static_cast<size_t>(Feature::PromisesBroken)] += 2;
        const std::array both{sample.features, worse};
        ASSERT_UNWRAP(const auto said, model.booster.predict(both));
        EXPECT_LE(said[0], said[1] + 1e-6);
    }
}

TEST(RiskModelTraining, tooLittleIsRefused)
{
    std::vector<Sample> samples(299);
    EXPECT_EQ(train(RiskKind::Default, samples, {}).error().code, u"too_little_history"_s);
    samples.resize(1000);
    EXPECT_EQ(train(RiskKind::Default, samples, {}).error().code, u"too_little_history"_s) << "it never happened";
}

TEST(RiskModelTraining, whatIsNoModelIsRefused)
{
    ASSERT_UNWRAP(const RiskModel model, RiskModel::shipped(RiskKind::Default));
    ASSERT_UNWRAP(const QByteArray json, model.booster.toJson());
    for (const QByteArray& broken : {QByteArray(), QByteArray("{}"), QByteArray("[1,2]"), json.left(json.size() / 2),
             QByteArray(R"({"learner":{},"version":[1,7,4]})"),
             QByteArray(json).replace("\"num_feature\":\"17\"", "\"num_feature\":\"3\"")})
        EXPECT_EQ(Booster::load(broken).error().code, u"broken_model"_s) << broken.left(60).toStdString();
    ASSERT_RESULT(Booster::load(json));
}

class RiskScoringTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        contract = addContract(debtor, creditor);
    }
    void promised(DebtorId whose, QDate due, const QString& state, Instant made, Instant ended = {})
    {
        const qint64 id = nextId("promise");
        run(u"INSERT INTO promise (debtor_id, id, due, state, made_by, made_at, resolved_at) "
            "VALUES (%1, %2, '%3', '%4', 'agent', %5, NULLIF(%6, 0))"_s.arg(whose.value())
                .arg(id)
                .arg(due.toString(Qt::ISODate), state)
                .arg(made.microseconds())
                .arg(ended.microseconds()));
    }
    RiskScoring::Report scored()
    {
        auto scoring = RiskScoring::open(database());
        EXPECT_TRUE(scoring);
        auto report = scoring->scoreDue(clock.now(), 100);
        EXPECT_TRUE(report) << (report ? "" : report.error().message.toStdString());
        return report.value_or(RiskScoring::Report());
    }
    std::vector<RiskScore> scores(DebtorId whose)
    {
        return RiskScores(database()).of(whose).value_or(std::vector<RiskScore>());
    }

    /// From now on a model that is written is not the one that is kept.
    void spoilModels()
    {
        if (database().engine() == storage::Engine::Sqlite)
            return run(u"CREATE TRIGGER spoil AFTER INSERT ON risk_model BEGIN UPDATE risk_model SET model = '{}' "
                       "WHERE kind = new.kind AND version = new.version; END"_s);
        run(u"CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN new.model := '{}'; RETURN new; END $$"_s);
        run(u"CREATE TRIGGER spoil BEFORE INSERT ON risk_model FOR EACH ROW EXECUTE FUNCTION spoil()"_s);
    }

    CreditorId creditor;
    DebtorId debtor;
    ContractId contract;
};
TRATO_BOTH_ENGINES(RiskScoringTest);

TEST_P(RiskScoringTest, aScoreCitesWhatItRestsOn)
{
    addInstalment(debtor, contract, 1, daysAgo(40), 300'00);
    promised(debtor, daysAgo(20), u"broken"_s, clock.now() - 24h * 25, clock.now() - 24h * 18);
    promised(debtor, today().addDays(3), u"open"_s, clock.now() - 24h);
    EXPECT_EQ(scored().scores, 2);
    const auto found = scores(debtor);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].kind, RiskKind::BrokenPromise);
    for (const RiskScore& score : found) {
        EXPECT_GT(score.value, 0);
        EXPECT_LT(score.value, 1);
        EXPECT_TRUE(score.model.endsWith(u" 0"_s)) << "the shipped one";
        EXPECT_FALSE(score.events.empty());
        EXPECT_EQ(score.scoredAt, clock.now());
    }
    const auto cites = [&](const RiskScore& score, const QString& what) {
        return std::any_of(
            score.events.begin(), score.events.end(), [&](const auto& event) { return event.what == what; });
    };
    EXPECT_TRUE(cites(found[0], u"promise_broken"_s) || cites(found[0], u"promise_open"_s))
        << found[0].toText().toStdString();
    EXPECT_TRUE(found[1].toText().startsWith(u"Risk of no payment within 30 days: "_s))
        << found[1].toText().toStdString();
    EXPECT_EQ(scored().debtors, 0) << "not twice a day";
}

TEST_P(RiskScoringTest, aBrokenModelGivesNoScoreAndSaysSo)
{
    addInstalment(debtor, contract, 1, daysAgo(40), 300'00);
    scored();
    EXPECT_EQ(scores(debtor).size(), 1u);
    run(u"INSERT INTO risk_model (kind, version, model, card, trained_by, trained_at) VALUES ('default', 1, '{}', "
        "'{\"sha256\":\"00\"}', 'carla', 1)"_s);
    clock.advance(25h);
    const auto report = scored();
    EXPECT_EQ(report.scores, 0);
    ASSERT_EQ(report.problems.size(), 1);
    EXPECT_TRUE(report.problems.first().contains(u"default 1"_s)) << report.problems.first().toStdString();
    EXPECT_TRUE(scores(debtor).empty()) << "the old score would pass for today's";
}

TEST_P(RiskScoringTest, theDatabaseTeachesAModelOfItsOwn)
{
    const auto histories = simulatedHistories(220, 3, today());
    for (const History& history : histories) {
        const DebtorId whose = addDebtor(u"Pessoa %1"_s.arg(history.debtor.value()), {});
        const ContractId debt = addContract(whose, creditor, u"S-%1"_s.arg(history.debtor.value()));
        int number = 0;
        for (const History::Due& due : history.dues)
            addInstalment(whose, debt, ++number, due.day, due.cents);
        for (const History::Paid& paid : history.payments) {
            const qint64 id = nextId("payment");
            run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, "
                u"raw, "
                "recorded_at) VALUES (%1, %2, 'p', 'a', 'E%2', %3, %4, 'matched', '{}', %4)"_s.arg(whose.value())
                    .arg(id)
                    .arg(paid.cents)
                    .arg(paid.at.microseconds()));
        }
    }
    const auto trainAgain = [&](std::vector<RiskKind> kinds) {
        return trainFromHistory(database(), kinds, {.seed = 1, .rounds = 30}, u"carla"_s, clock.now());
    };
    const auto kept = [&] { return number(u"SELECT COUNT(*) FROM risk_model"_s); };
    EXPECT_EQ(trainAgain({RiskKind::Default, RiskKind::BrokenPromise}).error().code, u"too_little_history"_s);
    EXPECT_EQ(kept(), 0) << "both or none";
    const auto trained = trainAgain({RiskKind::Default});
    ASSERT_RESULT(trained);
    ASSERT_EQ(trained->size(), 1u);
    EXPECT_GT(trained->front().value(u"held_out").toObject().value(u"auc").toDouble(), 0.7);
    EXPECT_EQ(trained->front().value(u"origin").toString(), u"this database"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'train_risk_model'"_s), 1);
    ASSERT_UNWRAP(const RiskModel model, RiskModel::inForce(database(), RiskKind::Default));
    EXPECT_EQ(model.name(), u"default 1"_s);

    spoilModels();
    EXPECT_EQ(trainAgain({RiskKind::Default}).error().code, u"broken_model"_s) << "it is read back";
    EXPECT_EQ(kept(), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'train_risk_model'"_s), 1);
    ASSERT_RESULT(RiskModel::inForce(database(), RiskKind::Default));
}

TEST_P(RiskScoringTest, theWorkerScoresADayOnceAndTakesUpAModelThatIsNew)
{
    addInstalment(debtor, contract, 1, daysAgo(40), 300'00);
    ScoringWorker worker(database(), clock);
    const auto scoredNow = [&] { return worker.work().value_or(-1); };
    EXPECT_EQ(scoredNow(), 1);
    EXPECT_EQ(scoredNow(), 0);
    EXPECT_EQ(scores(debtor).size(), 1u);
    const DebtorId second = addDebtor(u"Bia"_s, {});
    addInstalment(second, addContract(second, creditor, u"C-9"_s), 1, daysAgo(3), 100'00);
    EXPECT_EQ(scoredNow(), 0) << "it rests";
    clock.advance(11min);
    EXPECT_EQ(scoredNow(), 1);
    EXPECT_EQ(scoredNow(), 0);
    run(u"INSERT INTO risk_model (kind, version, model, card, trained_by, trained_at) VALUES ('default', 1, '{}', "
        "'{}', 'carla', 1)"_s);
    clock.advance(25h);
    EXPECT_EQ(scoredNow(), 2);
    EXPECT_EQ(worker.problems().size(), 1);
    EXPECT_TRUE(scores(debtor).empty());
}

TEST_P(RiskScoringTest, flagsWhomToSpeakWithBeforeItIsLate)
{
    const auto keep = [&](DebtorId whose, RiskKind kind, double value) {
        ASSERT_RESULT(RiskScores(database())
                          .keep(whose, {.kind = kind,
                                           .value = value,
                                           .model = u"default 0"_s,
                                           .events = {{u"payment"_s, 4, daysAgo(50)}},
                                           .scoredAt = clock.now()}));
    };
    addInstalment(debtor, contract, 1, today().addDays(2), 300'00);
    keep(debtor, RiskKind::Default, 0.9);
    const DebtorId late = addDebtor(u"Bia"_s, {});
    addInstalment(late, addContract(late, creditor, u"C-2"_s), 1, daysAgo(2), 300'00);
    keep(late, RiskKind::Default, 0.95);
    const DebtorId promising = addDebtor(u"Caio"_s, {});
    addInstalment(promising, addContract(promising, creditor, u"C-3"_s), 1, daysAgo(9), 300'00);
    promised(promising, today().addDays(1), u"open"_s, clock.now());
    keep(promising, RiskKind::BrokenPromise, 0.8);
    const DebtorId held = addDebtor(u"Davi"_s, {});
    addInstalment(held, addContract(held, creditor, u"C-4"_s), 1, today().addDays(2), 300'00);
    keep(held, RiskKind::Default, 0.99);
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (%1, 1, 'dispute', 'x', 1, 'x')"_s
            .arg(held.value()));
    ASSERT_UNWRAP(const auto flags, RiskScores(database()).flags(clock.now(), {}));
    ASSERT_EQ(flags.size(), 2u);
    EXPECT_EQ(flags[0].debtor, debtor);
    EXPECT_EQ(flags[0].due, today().addDays(2));
    EXPECT_EQ(flags[0].score.events.size(), 1u);
    EXPECT_EQ(flags[1].debtor, promising);
    EXPECT_EQ(flags[1].due, today().addDays(1));
    clock.advance(24h * 4);
    ASSERT_UNWRAP(const auto stale, RiskScores(database()).flags(clock.now(), {}));
    EXPECT_TRUE(stale.empty()) << "scores of last week say nothing";
}

} // namespace
