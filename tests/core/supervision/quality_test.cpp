#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "supervision/comparison.h"
#include "supervision/evaluations.h"
#include "supervision/rulerecord.h"
#include "supervision/samples.h"
#include "support/debttest.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace trato::supervision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class QualityTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor(u"Dalva Monteiro"_s);
        ASSERT_RESULT(
            negotiation::giveRole(database(), clock, {u"sonia"_s, negotiation::Role::Supervisor, u"sonia"_s}));
        ASSERT_RESULT(negotiation::giveRole(database(), clock, {u"rui"_s, negotiation::Role::Supervisor, u"sonia"_s}));
    }

    InteractionId say(DebtorId to, const QString& actor, const QString& text, std::chrono::minutes ago,
        timeline::Direction direction = timeline::Direction::Out)
    {
        const bool theirs = direction == timeline::Direction::In;
        const auto id = timeline::Timeline(database())
                            .append({.debtor = to,
                                .at = clock.now() - ago,
                                .channel = Channel::WhatsApp,
                                .direction = direction,
                                .kind = u"text"_s,
                                .text = text,
                                .actorKind = theirs ? timeline::ActorKind::Debtor : timeline::ActorKind::Human,
                                .actor = actor});
        EXPECT_TRUE(id.has_value());
        return id.value_or(InteractionId());
    }
    /// A talk of luana's, drawn for listening.
    SampleId sampled()
    {
        asked = say(debtor, u"luana"_s, u"Falo com a Dalva? Diga os três primeiros números do CPF."_s, 50min);
        say(debtor, {}, u"sou eu, 123"_s, 48min, timeline::Direction::In);
        offered =
            say(debtor, u"luana"_s, u"Fica em 5 vezes de R$ 100,00, total de R$ 500,00, a primeira dia 10."_s, 45min);
        EXPECT_EQ(samples().draw(today(), u"sonia"_s).value_or(-1), 1);
        const auto drawn = samples().ofWeek(today(), u"sonia"_s);
        return drawn && !drawn->empty() ? drawn->front().id : SampleId();
    }
    /// Every question at its best, with evidence, except those in `marks`.
    void answerAll(EvaluationId evaluation, const QString& evaluator, const std::map<QString, int>& marks = {})
    {
        for (const Criterion& criterion : Scorecard::inForce().criteria) {
            Answer answer{.criterion = criterion.code, .citations = {{.line = asked, .from = 0, .to = 16}}};
            const auto wanted = marks.find(criterion.code);
            if (wanted != marks.end())
                answer.points = wanted->second;
            else if (criterion.optional && criterion.code != u"offer_in_policy"_s)
                answer.notApplicable = true;
            else
                answer.points = criterion.points;
            ASSERT_RESULT(evaluations().answer(evaluation, evaluator, answer));
        }
    }
    Samples samples() { return {database(), clock}; }
    Evaluations evaluations() { return {database(), clock}; }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }
    int audited(const QString& action)
    {
        return static_cast<int>(
            DatabaseTest::number(u"SELECT count(*) FROM audit_entry WHERE action = '%1'"_s.arg(action)));
    }

    DebtorId debtor;
    InteractionId asked;
    InteractionId offered;
};

TRATO_BOTH_ENGINES(QualityTest);

TEST_P(QualityTest, anEvaluationCitesWhatItSays)
{
    const SampleId sample = sampled();
    ASSERT_UNWRAP(const EvaluationId evaluation, evaluations().begin(sample, u"sonia"_s));
    EXPECT_EQ(*evaluations().begin(sample, u"sonia"_s), evaluation) << "the one that was begun";
    EXPECT_EQ(codeOf(evaluations().finish(evaluation, u"sonia"_s, {})), u"unanswered"_s);
    answerAll(evaluation, u"sonia"_s);
    ASSERT_RESULT(evaluations().answer(evaluation, u"sonia"_s, {.criterion = u"identification"_s, .points = 20}));
    const auto blocked = evaluations().finish(evaluation, u"sonia"_s, {});
    EXPECT_EQ(codeOf(blocked), u"citation_required"_s);
    EXPECT_EQ(blocked.error().detail[u"criterion"_s].toString(), u"identification"_s);
    ASSERT_RESULT(evaluations().answer(evaluation, u"sonia"_s,
        {.criterion = u"identification"_s,
            .points = 20,
            .comment = u" pediu o CPF "_s,
            .citations = {{.line = asked, .from = 18, .to = 56}, {.line = offered}}}));
    ASSERT_UNWRAP(const Score score, evaluations().finish(evaluation, u"sonia"_s, u"bom começo"_s));
    EXPECT_EQ(score.tenths, 1000);
    EXPECT_EQ(score.possible, 65) << "what does not apply counts nowhere";
    ASSERT_UNWRAP(const Evaluation read, evaluations().read(evaluation, u"sonia"_s));
    const Answer* const answer = read.answerTo(u"identification");
    ASSERT_NE(answer, nullptr);
    ASSERT_EQ(answer->citations.size(), 2u);
    EXPECT_EQ(answer->citations[0].quote, u"Diga os três primeiros números do CPF."_s);
    EXPECT_TRUE(answer->citations[1].quote.startsWith(u"Fica em 5 vezes"_s)) << "a whole line";
    EXPECT_EQ(answer->comment, u"pediu o CPF"_s);
    EXPECT_EQ(codeOf(evaluations().answer(evaluation, u"sonia"_s, {.criterion = u"farewell"_s, .points = 0})),
        u"evaluation_closed"_s);
    EXPECT_EQ(audited(u"begin_evaluation"_s), 1);
    EXPECT_EQ(audited(u"finish_evaluation"_s), 1);
}

TEST_P(QualityTest, whatIsNotInTheConversationCantBeCited)
{
    const SampleId sample = sampled();
    const DebtorId other = addDebtor(u"Outra Pessoa"_s, u"98765432100"_s);
    const InteractionId elsewhere = say(other, u"luana"_s, u"oi"_s, 5min);
    ASSERT_UNWRAP(const EvaluationId evaluation, evaluations().begin(sample, u"sonia"_s));
    const auto cite = [&](const Citation& place) {
        return codeOf(evaluations().answer(
            evaluation, u"sonia"_s, {.criterion = u"identification"_s, .points = 20, .citations = {place}}));
    };
    EXPECT_EQ(cite({.line = elsewhere}), u"invalid_citation"_s);
    EXPECT_EQ(cite({.line = InteractionId(987654)}), u"invalid_citation"_s);
    EXPECT_EQ(cite({.line = asked, .from = 0, .to = 5000}), u"invalid_citation"_s);
    EXPECT_EQ(cite({.line = asked, .from = -3, .to = 5}), u"invalid_citation"_s);
    EXPECT_EQ(cite({.line = asked, .from = 0, .to = 5, .heard = true}), u"invalid_citation"_s)
        << "nothing was recorded there";
    EXPECT_EQ(cite({.line = asked}), QString());
    const auto points = [&](const QString& criterion, std::optional<int> mark, bool none = false) {
        return codeOf(evaluations().answer(
            evaluation, u"sonia"_s, {.criterion = criterion, .points = mark, .notApplicable = none}));
    };
    EXPECT_EQ(points(u"total_cost"_s, 7), u"invalid_points"_s);
    EXPECT_EQ(points(u"total_cost"_s, 8), QString());
    EXPECT_EQ(points(u"no_threat"_s, {}, true), u"invalid_points"_s) << "this one always applies";
    EXPECT_EQ(points(u"simpatia"_s, 1), u"unknown_criterion"_s);
}

TEST_P(QualityTest, aCriticalFaultZeroesTheScore)
{
    const SampleId sample = sampled();
    ASSERT_UNWRAP(const EvaluationId evaluation, evaluations().begin(sample, u"sonia"_s));
    answerAll(evaluation, u"sonia"_s, {{u"no_threat"_s, 0}});
    ASSERT_UNWRAP(const Score score, evaluations().finish(evaluation, u"sonia"_s, {}));
    EXPECT_EQ(score.tenths, 0);
    EXPECT_EQ(score.zeroedBy, u"no_threat"_s);
    EXPECT_EQ(evaluations().read(evaluation, u"sonia"_s)->score, 0);
}

TEST_P(QualityTest, theEvaluatedPersonReadsAndAnswers)
{
    const SampleId sample = sampled();
    ASSERT_UNWRAP(const EvaluationId evaluation, evaluations().begin(sample, u"sonia"_s));
    EXPECT_TRUE(evaluations().aboutMe(u"luana"_s)->empty()) << "not before it is finished";
    EXPECT_EQ(codeOf(evaluations().read(evaluation, u"luana"_s)), u"no_evaluation"_s);
    answerAll(evaluation, u"sonia"_s, {{u"farewell"_s, 0}});
    ASSERT_RESULT(evaluations().finish(evaluation, u"sonia"_s, {}));
    ASSERT_EQ(evaluations().aboutMe(u"luana"_s)->size(), 1u);
    EXPECT_EQ(evaluations().read(evaluation, u"luana"_s)->answerTo(u"farewell")->points, 0);
    EXPECT_EQ(codeOf(evaluations().read(evaluation, u"caio"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(evaluations().contest(evaluation, u"caio"_s, u"não"_s)), u"not_yours"_s);
    EXPECT_EQ(codeOf(evaluations().contest(evaluation, u"luana"_s, u" "_s)), u"reason_required"_s);
    EXPECT_EQ(
        codeOf(evaluations().settle(evaluation, u"rui"_s, Evaluations::Verdict::Annul, u"x"_s)), u"not_contested"_s);
    ASSERT_RESULT(evaluations().contest(evaluation, u"luana"_s, u"a ligação caiu antes"_s));
    EXPECT_EQ(codeOf(evaluations().contest(evaluation, u"luana"_s, u"de novo"_s)), u"evaluation_closed"_s);
    EXPECT_EQ(
        codeOf(evaluations().settle(evaluation, u"luana"_s, Evaluations::Verdict::Annul, u"x"_s)), u"not_entitled"_s);
    ASSERT_RESULT(
        evaluations().settle(evaluation, u"rui"_s, Evaluations::Verdict::Annul, u"a queda está na linha do tempo"_s));
    ASSERT_UNWRAP(const Evaluation read, evaluations().read(evaluation, u"luana"_s));
    EXPECT_EQ(read.state, EvaluationState::Annulled);
    EXPECT_EQ(read.contest, u"a ligação caiu antes"_s);
    EXPECT_EQ(read.settledBy, u"rui"_s);
    EXPECT_EQ(audited(u"contest_evaluation"_s) + audited(u"annul_evaluation"_s), 2);
}

TEST_P(QualityTest, onlyThoseWhoLeadEvaluateAndNobodyThemselves)
{
    const SampleId sample = sampled();
    EXPECT_EQ(codeOf(samples().draw(today(), u"luana"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(samples().ofWeek(today(), u"luana"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(evaluations().begin(sample, u"caio"_s)), u"not_entitled"_s);
    ASSERT_RESULT(negotiation::giveRole(database(), clock, {u"luana"_s, negotiation::Role::Supervisor, u"sonia"_s}));
    EXPECT_EQ(codeOf(evaluations().begin(sample, u"luana"_s)), u"own_talk"_s);
    ASSERT_UNWRAP(const EvaluationId evaluation, evaluations().begin(sample, u"sonia"_s));
    EXPECT_EQ(
        codeOf(evaluations().answer(evaluation, u"rui"_s, {.criterion = u"farewell"_s, .points = 10})), u"not_yours"_s);
    EXPECT_EQ(codeOf(evaluations().begin(SampleId(999), u"sonia"_s)), u"no_sample"_s);
}

TEST_P(QualityTest, twoEvaluatorsAreBlindUntilBothHaveFinished)
{
    const SampleId sample = sampled();
    ASSERT_UNWRAP(const EvaluationId first, evaluations().begin(sample, u"sonia"_s));
    ASSERT_UNWRAP(const EvaluationId second, evaluations().begin(sample, u"rui"_s));
    answerAll(first, u"sonia"_s, {{u"farewell"_s, 5}});
    ASSERT_RESULT(evaluations().finish(first, u"sonia"_s, {}));
    EXPECT_EQ(codeOf(evaluations().read(first, u"rui"_s)), u"still_blind"_s);
    EXPECT_EQ(codeOf(evaluations().read(second, u"sonia"_s)), u"still_blind"_s);
    EXPECT_EQ(codeOf(compareSample(database(), clock, sample, u"rui"_s)), u"still_blind"_s);
    ASSERT_UNWRAP(const auto blind, evaluations().ofSample(sample, u"rui"_s));
    ASSERT_EQ(blind.size(), 2u);
    EXPECT_TRUE(blind[0].blind);
    EXPECT_FALSE(blind[0].evaluation.score.has_value());
    answerAll(second, u"rui"_s, {{u"farewell"_s, 10}});
    ASSERT_RESULT(evaluations().finish(second, u"rui"_s, {}));
    ASSERT_UNWRAP(const Comparison comparison, compareSample(database(), clock, sample, u"rui"_s));
    EXPECT_EQ(comparison.agreed, 6);
    ASSERT_EQ(comparison.answers.size(), 7u);
    EXPECT_EQ(comparison.answers.front().criterion.code, u"farewell"_s) << "what differs stands first";
    EXPECT_EQ(comparison.answers.front().first.citations.front().quote, u"Falo com a Dalva"_s);
    ASSERT_UNWRAP(const Agreement agreement, compareEvaluators(database(), {u"sonia"_s, u"rui"_s}, u"sonia"_s));
    EXPECT_EQ(agreement.conversations, 1);
    EXPECT_EQ(agreement.agreed, 6);
    EXPECT_EQ(agreement.compared, 7);
    ASSERT_TRUE(agreement.kappa.has_value());
    EXPECT_LT(*agreement.kappa, 1);
    EXPECT_EQ(codeOf(compareEvaluators(database(), {u"sonia"_s, u"rui"_s}, u"luana"_s)), u"not_entitled"_s);
}

TEST_P(QualityTest, whoHasReadAnEvaluationIsNotBlindAnyMore)
{
    const SampleId sample = sampled();
    ASSERT_UNWRAP(const EvaluationId first, evaluations().begin(sample, u"sonia"_s));
    answerAll(first, u"sonia"_s);
    ASSERT_RESULT(evaluations().finish(first, u"sonia"_s, {}));
    ASSERT_RESULT(evaluations().read(first, u"rui"_s));
    EXPECT_EQ(codeOf(evaluations().begin(sample, u"rui"_s)), u"not_blind"_s);
}

TEST_P(QualityTest, samplesAreDrawnByRiskAndSayWhy)
{
    std::vector<DebtorId> others;
    for (int i = 0; i < 8; ++i) {
        others.push_back(addDebtor(u"Pessoa %1"_s.arg(i), u"1000000000%1"_s.arg(i)));
        say(others.back(), u"luana"_s, u"bom dia"_s, std::chrono::minutes(30 + i));
    }
    run(u"INSERT INTO work_item (debtor_id, id, desk, reason, sensitivity, score, state, created_at, updated_at) VALUES (%1, 900, 'care', 'sensitive', '[\"illness\"]', 1, 'open', %2, %2)"_s
            .arg(others[2].value())
            .arg((clock.now() - 20min).microseconds()));
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (%1, 901, 'harassment_complaint', 'palavras', %2, 'luana')"_s
            .arg(others[5].value())
            .arg((clock.now() - 20min).microseconds()));
    // Somebody wrote, and nobody answered for five hours.
    say(others[7], {}, u"alguém aí?"_s, 301min, timeline::Direction::In);
    ASSERT_UNWRAP(const int added, samples().draw(today(), u"sonia"_s));
    EXPECT_EQ(added, SamplingRules::standard().quota);
    ASSERT_UNWRAP(const auto drawn, samples().ofWeek(today(), u"sonia"_s));
    ASSERT_EQ(drawn.size(), 3u);
    EXPECT_EQ(drawn[0].debtor, others[5]);
    EXPECT_EQ(drawn[0].reasons.front().code, u"complaint"_s);
    EXPECT_EQ(drawn[1].debtor, others[2]);
    EXPECT_EQ(drawn[1].reasons.front().code, u"sensitive"_s);
    EXPECT_EQ(drawn[1].reasons.front().detail, u"illness"_s);
    EXPECT_EQ(drawn[2].reasons.back().code, u"by_lot"_s) << "one is drawn without looking at any risk";
    EXPECT_EQ(*samples().draw(today(), u"sonia"_s), 0) << "the quota is full";
    const DebtorId lot = drawn[2].debtor;
    run(u"DELETE FROM quality_sample"_s);
    ASSERT_RESULT(samples().draw(today(), u"sonia"_s));
    EXPECT_EQ(samples().ofWeek(today(), u"sonia"_s)->at(2).debtor, lot) << "the same facts give the same samples";
    ASSERT_UNWRAP(
        const SampleId chosen, samples().choose(others[0], u"luana"_s, today(), u"sonia"_s, u"quero ouvir"_s));
    EXPECT_EQ(*samples().choose(others[0], u"luana"_s, today(), u"sonia"_s, u"de novo"_s), chosen);
    EXPECT_EQ(codeOf(samples().choose(others[0], u"caio"_s, today(), u"sonia"_s, u"x"_s)), u"no_talk"_s);
}

TEST_P(QualityTest, aLongWaitIsAReason)
{
    say(debtor, {}, u"alguém aí?"_s, 301min, timeline::Direction::In);
    say(debtor, u"luana"_s, u"desculpe a demora"_s, 30min);
    ASSERT_RESULT(samples().draw(today(), u"sonia"_s));
    ASSERT_UNWRAP(const auto drawn, samples().ofWeek(today(), u"sonia"_s));
    ASSERT_EQ(drawn.size(), 1u);
    EXPECT_EQ(drawn.front().reasons.front().code, u"silence"_s);
    EXPECT_EQ(drawn.front().reasons.front().detail, u"271"_s);
}

TEST_P(QualityTest, theRecordHasWhoWhenRuleReasonAndSource)
{
    run(u"INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, dedupe_key, "
        u"priority, state, not_before, created_at, updated_at, client_id, refused_by, refused_reason) "
        "VALUES (%1, 812, 'sms', 'x', 'collection', 'text', 'oi', 'human', 'luana', '', 'k', 1, 'refused', 1, 1, %2, 'c', 'cap', '=3 SMS; \"na semana\"')"_s
            .arg(debtor.value())
            .arg((clock.now() - 9min).microseconds()));
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by, released_at, released_by) VALUES (%1, 5, 'dispute', 'palavras', 1, 'agent:identification', %2, 'caio')"_s
            .arg(debtor.value())
            .arg((clock.now() - 5min).microseconds()));
    const RuleFilter today{.from = clock.now() - 24h, .until = clock.now() + 1min};
    ASSERT_UNWRAP(const auto all, ruleRecord(database(), today, u"sonia"_s));
    ASSERT_EQ(all.size(), 4u) << "two roles were given";
    EXPECT_EQ(codeOf(ruleRecord(database(), today, u"luana"_s)), u"not_entitled"_s);
    RuleFilter luanas = today;
    luanas.who = u"luana"_s;
    ASSERT_UNWRAP(const auto hers, ruleRecord(database(), luanas, u"sonia"_s));
    ASSERT_EQ(hers.size(), 1u);
    EXPECT_EQ(hers.front().deed, RuleDeed::Refused);
    EXPECT_EQ(hers.front().rule, u"cap"_s);
    EXPECT_TRUE(hers.front().source.contains(u"812"_s));
    EXPECT_EQ(hers.front().name, u"Dalva Monteiro"_s);
    RuleFilter released = today;
    released.deed = RuleDeed::Released;
    ASSERT_UNWRAP(const auto lifted, ruleRecord(database(), released, u"sonia"_s));
    ASSERT_EQ(lifted.size(), 1u);
    EXPECT_EQ(lifted.front().who, u"caio"_s);
    EXPECT_TRUE(ruleRecord(database(), {.from = clock.now() - 48h, .until = clock.now() - 24h}, u"sonia"_s)->empty());
    const QByteArray csv = ruleRecordCsv(hers);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(csv.contains("\"'=3 SMS; \"\"na semana\"\"\"")) << csv.toStdString();
    EXPECT_EQ(csv.count("\r\n"), 2);
    ASSERT_RESULT(noteExport(database(), clock, u"sonia"_s, 1));
    EXPECT_EQ(audited(u"export_rules"_s), 1);
}

TEST_P(QualityTest, aChangedScorecardNeedsANewVersion)
{
    const QByteArray table = "name = \"x\"\nversion = 1\n[[criterion]]\ncode = \"a\"\ntitle = \"A\"\npoints = 10\n";
    ASSERT_UNWRAP(const Scorecard card, Scorecard::fromToml(table));
    ASSERT_RESULT(card.keep(database(), clock.now()));
    ASSERT_RESULT(card.keep(database(), clock.now()));
    ASSERT_UNWRAP(const Scorecard other, Scorecard::fromToml(QByteArray(table).replace("10", "20")));
    EXPECT_EQ(codeOf(other.keep(database(), clock.now())), u"scorecard_changed"_s);
    EXPECT_EQ(Scorecard::kept(database(), u"x"_s, 1)->criteria.front().points, 10);
    EXPECT_EQ(codeOf(Scorecard::kept(database(), u"x"_s, 2)), u"no_scorecard"_s);
}

TEST(ScorecardTest, badTablesAreRefused)
{
    const QByteArray good =
        "name = \"x\"\nversion = 1\n[[criterion]]\ncode = \"a\"\ntitle = \"A\"\npoints = 10\nsteps = [0, 4, 10]\n";
    EXPECT_TRUE(Scorecard::fromToml(good).has_value());
    const auto with = [&](const char* what, const char* other) {
        return Scorecard::fromToml(QByteArray(good).replace(what, other));
    };
    EXPECT_FALSE(with("version = 1", "version = 0"));
    EXPECT_FALSE(with("[0, 4, 10]", "[4, 10]"));
    EXPECT_FALSE(with("[0, 4, 10]", "[0, 4, 4, 10]"));
    EXPECT_FALSE(with("points = 10", "points = 0"));
    EXPECT_FALSE(with("points = 10\nsteps = [0, 4, 10]", "points = 2147483647"));
    EXPECT_FALSE(with("steps", "evidence = \"sometimes\"\nsteps"));
    EXPECT_FALSE(Scorecard::fromToml(good + good.mid(good.indexOf("[["))).has_value()) << "the same question twice";
    EXPECT_FALSE(Scorecard::fromToml("").has_value());
    EXPECT_FALSE(SamplingRules::fromToml("quota = 2\nby_lot = 3\n").has_value());
    const QByteArray rules = "quota = 2\nby_lot = 1\nnew_days = 45\nsilence_minutes = 240\ndiscount = 250\n";
    EXPECT_TRUE(SamplingRules::fromToml(rules).has_value());
    EXPECT_FALSE(SamplingRules::fromToml(QByteArray(rules).replace("45", "2147483647")).has_value());
    EXPECT_FALSE(SamplingRules::fromToml(QByteArray(rules).replace("240", "2147483647")).has_value());
}

TEST(KappaTest, agreesWithTheTextbook)
{
    EXPECT_FALSE(cohensKappa({}).has_value());
    EXPECT_FALSE(cohensKappa({{1, 1}, {1, 1}}).has_value());
    EXPECT_DOUBLE_EQ(*cohensKappa({{1, 1}, {0, 0}}), 1);
    EXPECT_DOUBLE_EQ(*cohensKappa({{1, 0}, {0, 1}}), -1);
    // 20 both yes, 15 both no, 5 and 10 apart: 0.4.
    std::vector<std::pair<int, int>> marks;
    const auto add = [&](int times, int first, int second) {
        marks.insert(marks.end(), static_cast<size_t>(times), {first, second});
    };
    add(20, 1, 1);
    add(5, 1, 0);
    add(10, 0, 1);
    add(15, 0, 0);
    EXPECT_NEAR(*cohensKappa(marks), 0.4, 1e-12);
}

} // namespace trato::supervision
