#include "training/persona.h"
#include "training/scenario.h"
#include "training/score.h"
#include "training/speech.h"

#include "support/result.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::training;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr Instant opened(1'795'186'800'000'000);

const QStringList& allMoves()
{
    static const QStringList moves{u"greets"_s, u"asks_identity"_s, u"says_who"_s, u"asks_capacity"_s, u"asks_reason"_s,
        u"asks_date"_s, u"empathises"_s, u"apologises"_s, u"thanks"_s, u"presses"_s, u"rude"_s, u"confirms_stop"_s,
        u"holds_off"_s, u"refers"_s, u"asks_paper"_s, u"asks_dispute"_s, u"declines"_s, u"grants"_s, u"insists"_s,
        u"says_goodbye"_s, u"discloses"_s, u"offers"_s, u"offer_fits"_s, u"offer_too_high"_s, u"gives_pix"_s};
    return moves;
}

/// A talk of any length with any moves.
std::vector<Heard> anyTalk()
{
    std::vector<Heard> heard;
    Instant at = opened;
    const auto turns = *rc::gen::inRange(0, 14);
    for (int i = 0; i < turns; ++i) {
        at = at + std::chrono::seconds(*rc::gen::inRange(1, 700));
        QStringList moves;
        const auto count = *rc::gen::inRange(0, 4);
        for (int m = 0; m < count; ++m)
            moves.append(allMoves()[*rc::gen::inRange<int>(0, int(allMoves().size()))]);
        heard.push_back({at, moves, *rc::gen::inRange(0, 6) == 0});
    }
    return heard;
}

const Scenario& anyScenario()
{
    const auto& all = scenarios();
    return all[*rc::gen::inRange<std::size_t>(0, all.size())];
}

QStringList textsOf(const std::vector<Said>& said)
{
    QStringList texts;
    for (const Said& one : said)
        texts.append(one.text);
    return texts;
}

TEST(ScenarioTest, theShippedOnesAreWholeAndAskForWhatTheScoreKnows)
{
    EXPECT_GE(scenarios().size(), 10u);
    QStringList ids;
    for (const Scenario& one : scenarios()) {
        SCOPED_TRACE(one.id.toStdString());
        EXPECT_FALSE(ids.contains(one.id));
        ids.append(one.id);
        EXPECT_EQ(one.points(), 100);
        EXPECT_GE(one.opening.size(), 3);
        EXPECT_GE(one.names.size(), 3);
        EXPECT_FALSE(one.goal.isEmpty());
        for (const Criterion& criterion : one.criteria)
            EXPECT_TRUE(criterionIds().contains(criterion.id)) << criterion.id.toStdString();
        for (const ReplyRule& rule : one.rules) {
            for (const QString& move : rule.heard + rule.unheard)
                EXPECT_TRUE(allMoves().contains(move) || move == u"silence"_s || move == u"dates"_s)
                    << move.toStdString();
            EXPECT_NE(rule.says.size(), 1) << rule.says.join(u'|').toStdString();
        }
    }
    EXPECT_EQ(scenario(u"nobody"_s), nullptr);
}

TEST(ScenarioTest, whatACriterionCountsFromCanBeSaid)
{
    for (const Scenario& one : scenarios()) {
        QStringList said = one.openingMarks;
        for (const ReplyRule& rule : one.rules)
            said += rule.marks;
        for (const Criterion& criterion : one.criteria)
            EXPECT_TRUE(criterion.after.isEmpty() || said.contains(criterion.after))
                << one.id.toStdString() << " " << criterion.after.toStdString();
    }
}

TEST(ScenarioTest, whatIsNotWholeIsRefusedWithWhatIsMissing)
{
    EXPECT_EQ(scenarioFromToml("id = ").error().code, u"invalid_toml"_s);
    EXPECT_EQ(scenarioFromToml("id = \"x\"").error().code, u"invalid_scenario"_s);
    EXPECT_EQ(
        scenarioFromToml(
            "id='x'\ntitle='t'\nbrief='b'\n[person]\nnames=['A B']\n[opening]\nsays=['oi']\n[[reply]]\nsays=['a']\n")
            .error()
            .code,
        u"invalid_scenario"_s);
    EXPECT_EQ(
        scenarioFromToml("id='x'\ntitle='t'\nbrief='b'\n[debt]\namount='12,5'\n").error().code, u"invalid_amount"_s);
    EXPECT_FALSE(scenarioFromToml("id = " + QByteArray(20'000, '[')));
    // Numbers from the end of what a file can hold are played like any others.
    for (const char* number : {"2147483647", "-2147483648"}) {
        const QByteArray n(number);
        const auto extreme = scenarioFromToml("id='x'\ntitle='t'\nbrief='b'\n[person]\nnames=['A']\npatience=" + n +
                                              "\nwaits=" + n + "\ndelay_from=" + n +
                                              "\ndelay_to=2147483647\n[debt]\namount='1.00'\n[opening]\nsays='o'\n"
                                              "[[reply]]\nsays='r'\nheard='silence'\npatience=" +
                                              n + "\n[[criterion]]\nid='a'\npoints=2147483647\n" +
                                              "[[criterion]]\nid='b'\npoints=2147483647\n");
        ASSERT_TRUE(extreme) << extreme.error().message.toStdString();
        EXPECT_GT(extreme->points(), 0);
        EXPECT_GE(play({.scenario = *extreme, .openedAt = opened}, {}, opened + 48h).size(), 1u);
    }
}

TEST(ScenarioTest, theSameSeedIsTheSamePersonAndEachAttemptHasItsOwnDocument)
{
    const Scenario& one = scenarios().front();
    EXPECT_EQ(castOf(one, 7, 1).name, castOf(one, 7, 2).name);
    EXPECT_NE(castOf(one, 7, 1).document, castOf(one, 7, 2).document);
    EXPECT_NE(castOf(one, 7, 1).contract, castOf(one, 7, 2).contract);
    EXPECT_EQ(castOf(one, 7, 1).document.size(), 11);
    EXPECT_EQ(castOf(one, 7, 1).phone.size(), 14);
}

TEST(PersonaTest, theyOpenTheTalkAndAnswerWhatTheyAreAsked)
{
    const Scenario* little = scenario(u"pays-little"_s);
    ASSERT_NE(little, nullptr);
    const Talk talk{.scenario = *little, .seed = 3, .openedAt = opened};
    const std::vector<Heard> heard{{opened + 20s, {u"greets"_s, u"asks_identity"_s}},
        {opened + 80s, {u"asks_capacity"_s}}, {opened + 140s, {u"offers"_s, u"discloses"_s, u"offer_too_high"_s}},
        {opened + 200s, {u"offers"_s, u"discloses"_s, u"offer_fits"_s}}};
    const auto said = play(talk, heard, opened + 240s);
    ASSERT_EQ(said.size(), 5u);
    EXPECT_EQ(said[0].answers, -1);
    EXPECT_TRUE(said[1].marks.contains(u"identified"_s));
    EXPECT_TRUE(said[1].text.contains(castOf(*little, 3, 0).firstName));
    EXPECT_TRUE(said[2].marks.contains(u"capacity"_s));
    EXPECT_TRUE(said[2].text.contains(u"120,00"_s)) << said[2].text.toStdString();
    EXPECT_FALSE(said[3].marks.contains(u"accepted"_s));
    EXPECT_TRUE(said[4].marks.contains(u"accepted"_s));
    EXPECT_GT(said[1].due, opened + 20s + std::chrono::seconds(little->delayFrom));
}

TEST(PersonaTest, whoIsPressedAndInsultedLeaves)
{
    const Scenario* angry = scenario(u"angry"_s);
    const Talk talk{.scenario = *angry, .seed = 1, .openedAt = opened, .fast = true};
    const auto said = play(talk,
        {{opened + 5s, {u"presses"_s}}, {opened + 9s, {u"rude"_s, u"presses"_s}}, {opened + 20s, {u"apologises"_s}}},
        opened + 30s);
    EXPECT_TRUE(said.back().leaves);
    EXPECT_TRUE(said.back().marks.contains(u"lost_patience"_s));
    // And says no more, whatever comes.
    EXPECT_EQ(said.size(), 3u);
}

TEST(PersonaTest, nobodyAnsweringIsAskedAboutTwice)
{
    const Scenario* little = scenario(u"pays-little"_s);
    const Talk talk{.scenario = *little, .seed = 1, .openedAt = opened};
    EXPECT_EQ(play(talk, {}, opened + 100s).size(), 1u);
    const auto said = play(talk, {}, opened + 3600s);
    ASSERT_EQ(said.size(), 3u);
    EXPECT_EQ(said[1].answers, -2);
    EXPECT_GE(said[1].due, opened + std::chrono::seconds(little->waitsSeconds));
}

TEST(PersonaTest, seedsSayItDifferently)
{
    QSet<QString> openings;
    for (quint64 seed = 1; seed < 40; ++seed)
        openings.insert(play({.scenario = scenarios()[1], .seed = seed, .openedAt = opened}, {}, opened).front().text);
    EXPECT_EQ(openings.size(), scenarios()[1].opening.size());
}

RC_GTEST_PROP(PersonaProperty, theSameTalkIsTheSameAnswer, ())
{
    const Scenario& one = anyScenario();
    const auto seed = *rc::gen::inRange<quint64>(1, 1'000'000);
    const auto heard = anyTalk();
    const Talk talk{.scenario = one, .seed = seed, .openedAt = opened};
    const Instant now = opened + 10'000s;
    RC_ASSERT(play(talk, heard, now) == play(talk, heard, now));
}

RC_GTEST_PROP(PersonaProperty, whatIsHeardLaterChangesNothingThatWasSaid, ())
{
    const Scenario& one = anyScenario();
    const auto heard = anyTalk();
    RC_PRE(!heard.empty());
    const Talk talk{.scenario = one, .seed = *rc::gen::inRange<quint64>(1, 1000), .openedAt = opened, .fast = true};
    const std::vector<Heard> before(heard.begin(), heard.end() - 1);
    const auto first = play(talk, before, heard.back().at);
    const auto whole = play(talk, heard, heard.back().at);
    RC_ASSERT(whole.size() >= first.size());
    RC_ASSERT(std::equal(first.begin(), first.end(), whole.begin()));
}

RC_GTEST_PROP(PersonaProperty, repliesComeInOrderAfterWhatTheyAnswerAndAreWhole, ())
{
    const Scenario& one = anyScenario();
    const auto heard = anyTalk();
    const Talk talk{.scenario = one, .seed = *rc::gen::inRange<quint64>(1, 1000), .openedAt = opened};
    const auto said = play(talk, heard, opened + 20'000s);
    int left = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
        RC_ASSERT(!said[i].text.isEmpty());
        RC_ASSERT(!said[i].text.contains(u'{'));
        // Not within the assertion: it looks at both sides of an "or".
        const Instant before = i > 0 ? said[i - 1].due : Instant();
        const Instant cause = said[i].answers >= 0 ? heard[std::size_t(said[i].answers)].at : Instant();
        RC_ASSERT(said[i].due > before);
        RC_ASSERT(said[i].due > cause);
        left += said[i].leaves;
    }
    RC_ASSERT(left <= 1);
    const bool last = left == 0 || said.back().leaves;
    RC_ASSERT(last);
    RC_ASSERT(textsOf(said).size() <= int(heard.size()) * 3 + 3);
}

class SpeechTest : public testing::Test {
protected:
    static const Speech& speech()
    {
        static const Speech opened = *Speech::open();
        return opened;
    }
    static QStringList moves(const QString& text) { return speech().read(text, opened).moves; }
};

TEST_F(SpeechTest, sentencesDoWhatTheySay)
{
    EXPECT_TRUE(moves(u"Olá, bom dia! Falo com a Marlene?"_s).contains(u"asks_identity"_s));
    EXPECT_TRUE(moves(u"Quanto consegue pagar por mês sem apertar?"_s).contains(u"asks_capacity"_s));
    EXPECT_TRUE(moves(u"Sinto muito pela sua perda."_s).contains(u"empathises"_s));
    EXPECT_TRUE(moves(u"É só hoje, senão vai para protesto"_s).contains(u"presses"_s));
    EXPECT_FALSE(moves(u"Não há urgência, com calma"_s).contains(u"presses"_s));
    EXPECT_TRUE(moves(u"Pronto, registrei seu pedido e não vamos mais escrever."_s).contains(u"confirms_stop"_s));
    EXPECT_TRUE(moves(u"Sua parcela está em aberto"_s).contains(u"discloses"_s));
    EXPECT_FALSE(moves(u"Sinto muito. A cobrança fica suspensa."_s).contains(u"discloses"_s));
    EXPECT_TRUE(moves(u"A cobrança fica suspensa, depois paga a parcela"_s).contains(u"discloses"_s));
    EXPECT_TRUE(moves(u"PAGUE LOGO O QUE DEVE"_s).contains(u"rude"_s));
    EXPECT_TRUE(moves(QString()).isEmpty());
    EXPECT_TRUE(moves(u"\U0001F600\U0001F600"_s).isEmpty());
}

TEST_F(SpeechTest, termsAreReadInTheFormsInWhichTheDeskWritesThem)
{
    const QString nbsp(QChar::Nbsp);
    EXPECT_EQ(
        termsIn(
            u"Marlene, com R$%1 60,00 de entrada ficam 10 parcelas de R$%1 98,50, a primeira em 05/01. Pode ser?"_s.arg(
                nbsp)),
        (SpokenTerms{6000, 10, 9850}));
    EXPECT_EQ(termsIn(u"consigo em 12 parcelas de R$ 1.110,00"_s), (SpokenTerms{0, 12, 111000}));
    EXPECT_EQ(termsIn(u"10x de 98,50 com entrada de R$ 50"_s), (SpokenTerms{5000, 10, 9850}));
    EXPECT_EQ(termsIn(u"Marlene, à vista fica R$ 800,00. Pode ser?"_s), (SpokenTerms{0, 1, 80000}));
    EXPECT_EQ(termsIn(u"Quanto cabe no seu mês?"_s), std::nullopt);
    EXPECT_EQ(termsIn(u"O valor total é R$ 800,00"_s), std::nullopt);
    EXPECT_EQ(termsIn(u"à vista R$ 999999999999999999"_s), std::nullopt);
    EXPECT_EQ(termsIn(u"99x de 99999999999999999999,99"_s), std::nullopt);
}

TEST_F(SpeechTest, aTableThatIsNotWholeIsRefused)
{
    EXPECT_EQ(Speech::fromToml("move = 3", nullptr).error().code, u"invalid_speech"_s);
    EXPECT_EQ(Speech::fromToml("[[move]]\nname='x'\n", nullptr).error().code, u"invalid_speech"_s);
}

} // namespace
