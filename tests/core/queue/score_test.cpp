#include "support/result.h"

#include "queue/desks.h"
#include "queue/score.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const Instant now(1'795'186'800'000'000);

int pointsOf(const std::vector<ScoreTerm>& terms, const QString& name)
{
    for (const ScoreTerm& term : terms) {
        if (term.name == name)
            return term.points;
    }
    return 0;
}

TEST(ScoreTest, whoAnsweredAMomentAgoComesBeforeWhoAnsweredToday)
{
    const ScoreRules& rules = ScoreRules::standard();
    const auto recent = rules.terms({.lastInboundAt = now - 15min}, now);
    const auto today = rules.terms({.lastInboundAt = now - 15min - 1us}, now);
    EXPECT_GT(pointsOf(recent, u"answered_recently"_s), pointsOf(today, u"answered_today"_s));
    EXPECT_GT(pointsOf(today, u"answered_today"_s), 0);
    EXPECT_TRUE(rules.terms({.lastInboundAt = now - 25h}, now).empty());
}

TEST(ScoreTest, yesterdaysTalkCostsPoints)
{
    const auto terms = ScoreRules::standard().terms({.lastConversationAt = now - 24h}, now);
    EXPECT_LT(pointsOf(terms, u"talked_yesterday"_s), 0);
    EXPECT_EQ(scoreOf(terms), pointsOf(terms, u"talked_yesterday"_s));
}

TEST(ScoreTest, aLifeAtRiskStandsBeforeAnyMoney)
{
    const ScoreRules& rules = ScoreRules::standard();
    const ScoreFacts everything{.lastInboundAt = now,
        .brokenPromises = 9,
        .daysLate = 4000,
        .totalCents = 1'000'000'000,
        .messagesOpened = 50,
        .agreementAccepted = true,
        .paymentReceived = true,
        .askedForHuman = true};
    const int money = scoreOf(rules.terms(everything, now));
    for (const QString& gentle : {u"abuse"_s, u"job_loss"_s})
        EXPECT_GT(scoreOf(rules.sensitivityTerms({gentle})), money) << gentle.toStdString();
    EXPECT_GT(scoreOf(rules.sensitivityTerms({u"self_harm"_s})), scoreOf(rules.sensitivityTerms({u"bereavement"_s})));
}

TEST(ScoreTest, everySensitivityHasPointsAndALabel)
{
    for (const QString& name :
        {u"self_harm"_s, u"violence_risk"_s, u"bereavement"_s, u"illness"_s, u"job_loss"_s, u"over_indebted"_s,
            u"vulnerable"_s, u"legal_threat"_s, u"fraud_claim"_s, u"abuse"_s, u"harassment_complaint"_s}) {
        const auto terms = ScoreRules::standard().sensitivityTerms({name});
        ASSERT_EQ(terms.size(), 1u) << name.toStdString();
        EXPECT_GT(terms.front().points, 0);
        EXPECT_NE(termLabel(terms.front()), terms.front().name);
    }
}

TEST(ScoreTest, theScoreIsTheSumAndTermsSurviveJson)
{
    EXPECT_TRUE(rc::check("terms add up", [](const std::vector<std::pair<std::string, int>>& raw) {
        std::vector<ScoreTerm> terms;
        int sum = 0;
        for (const auto& [name, points] : raw) {
            const int small = points % 100'000;
            terms.push_back({QString::fromStdString(name).remove(QChar::Null), small, {}});
            sum += small;
        }
        RC_ASSERT(scoreOf(terms) == sum);
        RC_ASSERT(scoreOf(termsFromJson(toJson(terms))) == sum);
        RC_ASSERT(scoreOf(merged(terms, {})) == sum);
    }));
}

TEST(ScoreTest, brokenTablesAreRefused)
{
    for (const QByteArray& toml : {QByteArray(""), QByteArray("points = 3"),
             QByteArray("[points]\na = \"x\"\n[sensitivity]\nb = 1"), QByteArray("[points"), QByteArray("\xff\xfe")})
        EXPECT_FALSE(ScoreRules::fromToml(toml)) << toml.toStdString();
    EXPECT_FALSE(Desks::fromToml("[[desk]]\nname = \"x\""));
    EXPECT_FALSE(Desks::fromToml(""));
}

TEST(DesksTest, careComesFirst)
{
    EXPECT_EQ(Desks::standard().all().front().name, u"care"_s);
    EXPECT_FALSE(Desks::standard().byName(u"approvals")->shared);
    EXPECT_EQ(Desks::standard().byName(u"kitchen"), nullptr);
}

} // namespace
