#include "training/attempts.h"
#include "training/score.h"

#include "support/result.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::training;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr Instant talkStart(1'795'186'800'000'000);

Moment theirs(qint64 id, std::chrono::seconds at, QStringList marks = {})
{
    return {InteractionId(id), talkStart + at, Side::Theirs, u"text"_s, u"palavras delas"_s, std::move(marks), {}, {}};
}
Moment ours(qint64 id, std::chrono::seconds at, QStringList moves, std::optional<SpokenTerms> terms = {})
{
    return {
        InteractionId(id), talkStart + at, Side::Ours, u"text"_s, u"palavras nossas"_s, {}, std::move(moves), terms};
}
Moment act(qint64 id, std::chrono::seconds at, const QString& move)
{
    return {InteractionId(id), talkStart + at, Side::Act, u"disposition"_s, u"um ato"_s, {}, {move}, {}};
}
Record recordOf(std::vector<Moment> moments)
{
    return {.attempt = {u"x"_s, 1, 1, DebtorId(1), talkStart},
        .moments = std::move(moments),
        .holds = {},
        .agreements = {},
        .disposition = {}};
}
const Judgement& of(const Score& score, const QString& id)
{
    const auto found = std::find_if(
        score.judgements.begin(), score.judgements.end(), [&](const Judgement& one) { return one.id == id; });
    EXPECT_NE(found, score.judgements.end());
    return *found;
}

TEST(ScoreTest, aGoodTalkHasAllPointsAndQuotesItsMoments)
{
    Record record = recordOf({theirs(1, 0s), ours(2, 30s, {u"greets"_s, u"asks_identity"_s}),
        theirs(3, 50s, {u"identified"_s}), ours(4, 90s, {u"asks_capacity"_s, u"empathises"_s}),
        theirs(5, 110s, {u"capacity"_s}), ours(6, 150s, {u"offers"_s, u"discloses"_s}, SpokenTerms{5000, 10, 9000}),
        theirs(7, 170s, {u"accepted"_s}), act(8, 240s, u"act_wrapup"_s)});
    record.identityAt = talkStart + 60s;
    record.agreements.push_back({u"active"_s, {5000, 10, 9000}, 0, talkStart + 180s});
    record.disposition = u"cpc_agreement"_s;
    record.closedAt = talkStart + 240s;
    const Score score = judge(*scenario(u"pays-little"_s), record);
    EXPECT_EQ(score.points, 100);
    EXPECT_EQ(score.most, 100);
    EXPECT_EQ(of(score, u"first_answer"_s).quotes.front().line, InteractionId(2));
    EXPECT_EQ(of(score, u"capacity"_s).quotes.front().line, InteractionId(4));
    EXPECT_EQ(of(score, u"fits"_s).quotes.back().line, InteractionId(6));
    for (const Judgement& one : score.judgements)
        EXPECT_TRUE(one.advice.isEmpty()) << one.id.toStdString();
}

TEST(ScoreTest, aBadTalkSaysWhatToTryAndWhere)
{
    Record record = recordOf(
        {theirs(1, 0s), ours(2, 500s, {u"offers"_s, u"discloses"_s, u"presses"_s}, SpokenTerms{30000, 3, 40000}),
            ours(3, 520s, {u"presses"_s, u"rude"_s})});
    const Score score = judge(*scenario(u"pays-little"_s), record);
    EXPECT_EQ(score.points, 0);
    const Judgement& identified = of(score, u"identified"_s);
    EXPECT_EQ(identified.grade, Grade::Missed);
    EXPECT_EQ(identified.quotes.front().line, InteractionId(2));
    EXPECT_EQ(of(score, u"no_pressure"_s).quotes.size(), 2u);
    EXPECT_EQ(of(score, u"tone"_s).quotes.front().line, InteractionId(3));
    for (const Judgement& one : score.judgements)
        EXPECT_FALSE(one.advice.isEmpty()) << one.id.toStdString();
}

TEST(ScoreTest, theHoldCountsByTheMinutesSinceTheyToldIt)
{
    Record record =
        recordOf({theirs(1, 0s, {u"bereavement"_s}), ours(2, 40s, {u"empathises"_s}), act(3, 120s, u"act_care"_s)});
    const auto grade = [&](std::chrono::seconds after) {
        record.holds = {{u"bereavement"_s, talkStart + after}};
        return of(judge(*scenario(u"bereavement"_s), record), u"hold"_s).grade;
    };
    EXPECT_EQ(grade(120s), Grade::Good);
    EXPECT_EQ(grade(900s), Grade::Partly);
    record.holds.clear();
    const Score without = judge(*scenario(u"bereavement"_s), record);
    EXPECT_EQ(of(without, u"hold"_s).grade, Grade::Missed);
    EXPECT_EQ(of(without, u"no_money"_s).grade, Grade::Good);
    record.moments.push_back(ours(4, 200s, {u"discloses"_s}));
    EXPECT_EQ(of(judge(*scenario(u"bereavement"_s), record), u"no_money"_s).quotes.back().line, InteractionId(4));
}

TEST(ScoreTest, somebodyElseIsToldNothing)
{
    const Scenario& wrong = *scenario(u"wrong-person"_s);
    Record record = recordOf({theirs(1, 0s), ours(2, 20s, {u"asks_identity"_s}), theirs(3, 40s, {u"wrong_person"_s}),
        ours(4, 60s, {u"apologises"_s, u"confirms_stop"_s})});
    record.wrongHandle = true;
    record.disposition = u"wrong_person"_s;
    EXPECT_EQ(judge(wrong, record).points, 100);
    record.identityAt = talkStart + 30s;
    EXPECT_EQ(of(judge(wrong, record), u"identified"_s).grade, Grade::Missed);
    record.identityAt = {};
    record.moments.push_back(ours(5, 90s, {u"discloses"_s}));
    EXPECT_EQ(of(judge(wrong, record), u"identified"_s).quotes.front().line, InteractionId(5));
}

TEST(ScoreTest, theWishToStopIsRecordedAndKept)
{
    const Scenario& stop = *scenario(u"asks-stop"_s);
    Record record =
        recordOf({theirs(1, 0s, {u"asks_stop"_s}), ours(2, 30s, {u"confirms_stop"_s}), act(3, 60s, u"act_stop"_s)});
    record.stoppedAt = talkStart + 60s;
    record.disposition = u"do_not_contact"_s;
    EXPECT_EQ(judge(stop, record).points, 100);
    record.moments.push_back(ours(4, 90s, {}));
    record.moments.push_back(ours(5, 95s, {}));
    EXPECT_EQ(of(judge(stop, record), u"stop"_s).grade, Grade::Partly);
    record.stoppedAt = {};
    EXPECT_EQ(of(judge(stop, record), u"stop"_s).grade, Grade::Missed);
}

/// Whatever happened: points within their bounds, quotes that are lines of the record, the same record the same score.
RC_GTEST_PROP(ScoreProperty, everyRecordHasAScoreThatStandsOnItsLines, ())
{
    static const QStringList moves{u"greets"_s, u"asks_identity"_s, u"asks_capacity"_s, u"presses"_s, u"rude"_s,
        u"empathises"_s, u"discloses"_s, u"offers"_s};
    static const QStringList marks{u"identified"_s, u"capacity"_s, u"bereavement"_s, u"asks_stop"_s, u"legal_threat"_s,
        u"wrong_person"_s, u"day"_s};
    std::vector<Moment> moments;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        const auto at = std::chrono::seconds(i * *rc::gen::inRange(1, 200));
        const int side = *rc::gen::inRange(0, 3);
        if (side == 0)
            moments.push_back(theirs(i + 1, at, {marks[*rc::gen::inRange<int>(0, int(marks.size()))]}));
        else if (side == 1)
            moments.push_back(ours(i + 1, at, {moves[*rc::gen::inRange<int>(0, int(moves.size()))]}));
        else
            moments.push_back(act(i + 1, at, u"act_wrapup"_s));
    }
    Record record = recordOf(std::move(moments));
    if (*rc::gen::inRange(0, 2) == 0)
        record.identityAt = talkStart + std::chrono::seconds(*rc::gen::inRange(0, 1000));
    const auto& all = scenarios();
    const Scenario& one = all[*rc::gen::inRange<std::size_t>(0, all.size())];
    const Score score = judge(one, record);
    RC_ASSERT(score.points >= 0 && score.points <= score.most && score.most == 100);
    RC_ASSERT(score.judgements.size() == one.criteria.size());
    for (const Judgement& judgement : score.judgements) {
        RC_ASSERT(judgement.points >= 0 && judgement.points <= judgement.most);
        RC_ASSERT(!judgement.says.isEmpty());
        RC_ASSERT((judgement.grade == Grade::Good) == judgement.advice.isEmpty());
        for (const Quote& quote : judgement.quotes)
            RC_ASSERT(std::any_of(record.moments.begin(), record.moments.end(),
                [&](const Moment& moment) { return moment.id == quote.line; }));
    }
    RC_ASSERT(judge(one, record).points == score.points);
}

TEST(AttemptsTest, theyAreKeptAndComparedWithTheirOwnScenario)
{
    QTemporaryDir folder;
    const Attempts attempts(folder.filePath(u"deep/nilza.jsonl"_s));
    EXPECT_TRUE(attempts.load().empty());
    const PastAttempt first{.at = talkStart,
        .scenario = u"angry"_s,
        .seed = 18'446'744'073'709'551'615u,
        .points = 40,
        .most = 100,
        .seconds = 200,
        .criteria = {{u"tone"_s, 10}}};
    PastAttempt second = first;
    second.at = talkStart + 60s;
    second.points = 30;
    PastAttempt other = first;
    other.scenario = u"lawyer"_s;
    other.points = 100;
    for (const PastAttempt& one : {first, second, other})
        ASSERT_RESULT(attempts.add(one));
    EXPECT_EQ(attempts.load(), (std::vector{first, second, other}));
    const Comparison comparison = compare(attempts.load(), u"angry"_s);
    EXPECT_EQ(comparison.earlier, 2);
    EXPECT_EQ(comparison.best, 40);
    EXPECT_EQ(comparison.last, 30);
    EXPECT_EQ(comparison.lastCriteria.value(u"tone"_s), 10);
    EXPECT_EQ(compare({}, u"angry"_s).best, std::nullopt);
}

TEST(AttemptsTest, whatCanNotBeReadIsLeftOutAndTheRestStays)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jsonl"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nothing\n{\"at\":\"2026-11-20T10:00:00-03:00\",\"scenario\":\"angry\",\"points\":900,\"most\":100}"
               "\n\xff\xfe\n\n{\"at\":");
    file.close();
    const Attempts attempts(path);
    EXPECT_TRUE(attempts.load().empty());
    EXPECT_EQ(
        Attempts(u"/proc/nowhere/a.jsonl"_s).add({.at = talkStart, .scenario = u"x"_s, .criteria = {}}).error().code,
        u"unwritable_file"_s);
    EXPECT_FALSE(Attempts::standardFile(u"../../etc/passwd"_s).contains(u".."_s));
}

} // namespace
