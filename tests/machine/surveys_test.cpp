#include "agents/followup.h"
#include "agents/surveys.h"
#include "debts/holds.h"
#include "machine/machinetest.h"
#include "parties/consents.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using agents::FollowUpEvent;
using agents::Question;
using agents::Surveys;
using understanding::Intent;

/// How it was, asked with the thanks and nowhere else.
class SurveysTest : public MachineTest {
protected:
    void SetUp() override
    {
        MachineTest::SetUp();
        if (IsSkipped())
            return;
        run(u"UPDATE portfolio SET autonomy = 3"_s);
        id = debtor();
    }

    void deal(int number, const QString& maker)
    {
        run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
            "amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at) "
            "VALUES (%1, %2, 'A-%2', %3, 'active', 10000, 0, 2, 5000, 0, 10000, '2026-12-01', '0', '%4', 1)"_s
                .arg(id.value())
                .arg(number)
                .arg(creditor.value())
                .arg(maker));
    }
    bool mayAsk(Question question)
    {
        const auto may = Surveys(database()).mayAsk(id, question, {}, clock.now());
        EXPECT_TRUE(may.has_value()) << (may ? "" : may.error().message.toStdString());
        return may.value_or(false);
    }
    /// Money came: the thanks leave, with the question where it may be asked.
    void thank(FollowUpEvent event, std::optional<AgreementId> agreement = {})
    {
        const bool all = event == FollowUpEvent::PaymentOfAll;
        const agents::Happening happening{.event = event,
            .values = {{u"valor"_s, u"R$ 5%1,00"_s.arg(payments)}},
            .mayAsk = mayAsk(all ? Question::Rating : Question::DealRating)};
        if (all)
            run(u"UPDATE instalment SET status = 'paid', open_cents = 0"_s);
        ASSERT_RESULT(CommandExecutor(database(), clock, *templates, {})
                          .execute(agents::followUp(happening), {.debtor = id,
                                                                    .channel = Channel::Sms,
                                                                    .handle = handle(id, Channel::Sms),
                                                                    .cause = {},
                                                                    .causeKey = u"payment:%1"_s.arg(++payments),
                                                                    .windowOpen = true,
                                                                    .agreement = agreement}));
        deliver();
    }
    void says(const QString& text, Intent intent = Intent::Other, double confidence = 0.2)
    {
        agents::Heard message = heard(intent, text, Channel::Sms);
        message.reading.confidence = confidence;
        ASSERT_RESULT(hear(id, Channel::Sms, message));
        deliver();
    }
    [[nodiscard]] QString lastLetter() const { return post.letters.empty() ? QString() : post.letters.back().body; }
    /// "kind score handler" of each, the oldest first; "-" without an answer.
    QStringList surveys()
    {
        const auto rows = column(
            u"SELECT kind || ' ' || COALESCE(CAST(score AS TEXT), '-') || ' ' || handler FROM survey ORDER BY id"_s);
        return {rows.begin(), rows.end()};
    }

    DebtorId id;
    int payments = 0;
};
TRATO_BOTH_ENGINES(SurveysTest);

TEST_P(SurveysTest, ADealIsRatedOnceAndKeptWithWhoMadeIt)
{
    deal(1, u"rafael"_s);
    thank(FollowUpEvent::PaymentOfAgreement);
    EXPECT_TRUE(lastLetter().contains(u"De 1 a 5"_s)) << lastLetter().toStdString();
    EXPECT_EQ(surveys(), QStringList{u"csat - rafael"_s});
    says(u"nota 4!"_s);
    EXPECT_EQ(surveys(), QStringList{u"csat 4 rafael"_s});
    EXPECT_TRUE(lastLetter().contains(u"Obrigado pela resposta"_s));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM survey WHERE agreement_id = 1 AND interaction_id = (SELECT MAX(id) FROM "
                     "interaction WHERE direction = 'in')"_s),
        1);
    const size_t letters = post.letters.size();
    says(u"2"_s);
    EXPECT_EQ(surveys(), QStringList{u"csat 4 rafael"_s}) << "the first answer stands";
    EXPECT_FALSE(mayAsk(Question::DealRating));
    thank(FollowUpEvent::PaymentOfAgreement);
    EXPECT_FALSE(lastLetter().contains(u"De 1 a 5"_s));
    EXPECT_GE(post.letters.size(), letters);
    deal(2, u"agent:negotiation"_s);
    EXPECT_TRUE(mayAsk(Question::DealRating)) << "another deal is another question";
}

TEST_P(SurveysTest, TheEndOfItAllIsOneMessageAndSilence)
{
    deal(1, u"agent:negotiation"_s);
    thank(FollowUpEvent::PaymentOfAll);
    ASSERT_EQ(post.letters.size(), 1U);
    EXPECT_TRUE(lastLetter().contains(u"De 0 a 10"_s));
    says(u"11"_s);
    ASSERT_EQ(post.letters.size(), 2U) << "a slip is no sum and no day";
    EXPECT_TRUE(lastLetter().contains(u"de 0 (não"_s)) << lastLetter().toStdString();
    EXPECT_EQ(surveys(), QStringList{u"nps - agent:negotiation"_s});
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 0);
    says(u"10"_s);
    EXPECT_EQ(surveys(), QStringList{u"nps 10 agent:negotiation"_s}) << "the same question";
    EXPECT_EQ(post.letters.size(), 3U);
    says(u"9"_s);
    EXPECT_EQ(surveys(), QStringList{u"nps 10 agent:negotiation"_s});
    thank(FollowUpEvent::PaymentOfAll);
    EXPECT_FALSE(lastLetter().contains(u"De 0 a 10"_s));
    clock.advance(24h * 181);
    EXPECT_TRUE(mayAsk(Question::Rating)) << "half a year later";
}

TEST_P(SurveysTest, AGradeOffTheScaleIsAskedForOnceMoreAndThenLeftAsItIs)
{
    deal(1, u"rafael"_s);
    thank(FollowUpEvent::PaymentOfAgreement);
    says(u"nota 10!"_s);
    ASSERT_EQ(post.letters.size(), 2U);
    EXPECT_TRUE(lastLetter().contains(u"de 1 (ruim) a 5"_s)) << lastLetter().toStdString();
    says(u"10"_s);
    ASSERT_EQ(post.letters.size(), 3U);
    EXPECT_FALSE(lastLetter().contains(u'?')) << lastLetter().toStdString();
    EXPECT_EQ(surveys(), QStringList{u"csat - rafael"_s});
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 0);
}

TEST_P(SurveysTest, ItIsAboutTheDealThatWasPaid)
{
    deal(1, u"rafael"_s);
    deal(2, u"bruna"_s);
    thank(FollowUpEvent::PaymentOfAgreement, AgreementId(1));
    EXPECT_EQ(surveys(), QStringList{u"csat - rafael"_s});
    EXPECT_EQ(number(u"SELECT agreement_id FROM survey"_s), 1);
    EXPECT_TRUE(mayAsk(Question::DealRating)) << "the newest was not asked about";
    thank(FollowUpEvent::PaymentOfAgreement, AgreementId(2));
    EXPECT_EQ(surveys(), (QStringList{u"csat - rafael"_s, u"csat - bruna"_s}));
}

TEST_P(SurveysTest, AnAnswerAfterAWeekIsNone)
{
    deal(1, u"rafael"_s);
    thank(FollowUpEvent::PaymentOfAgreement);
    clock.advance(24h * 8);
    says(u"5"_s);
    EXPECT_EQ(surveys(), QStringList{u"csat - rafael"_s});
}

TEST_P(SurveysTest, WhatIsSensitiveGoesBeforeTheGrade)
{
    deal(1, u"rafael"_s);
    thank(FollowUpEvent::PaymentOfAgreement);
    agents::Heard grave = heard(Intent::Other, u"nota 1, meu marido faleceu ontem"_s, Channel::Sms);
    grave.reading.sensitivities = {understanding::Sensitivity::Bereavement};
    ASSERT_RESULT(hear(id, Channel::Sms, grave));
    EXPECT_EQ(surveys(), QStringList{u"csat - rafael"_s});
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE sensitivity <> '[]'"_s), 1);
    EXPECT_FALSE(mayAsk(Question::Rating));
    clock.advance(24h * 30);
    run(u"UPDATE work_item SET state = 'closed', closed_at = %1"_s.arg(clock.now().microseconds()));
    run(u"UPDATE hold SET released_at = %1"_s.arg(clock.now().microseconds()));
    run(u"DELETE FROM baton"_s);
    EXPECT_FALSE(mayAsk(Question::Rating)) << "not as soon as people have closed it";
    clock.advance(24h * 91);
    EXPECT_TRUE(mayAsk(Question::Rating));
}

TEST_P(SurveysTest, NobodyIsAskedWhoDisputesOrWantsToBeLeftAlone)
{
    deal(1, u"rafael"_s);
    EXPECT_TRUE(mayAsk(Question::DealRating));
    EXPECT_FALSE(mayAsk(Question::TakesOffer)) << "no survey";
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) "
        "VALUES (%1, 1, 'payment_in_flight', 'x', 1, 'x')"_s.arg(id.value()));
    EXPECT_TRUE(mayAsk(Question::DealRating)) << "their payment was looked for, and found";
    run(u"UPDATE hold SET reason = 'dispute'"_s);
    EXPECT_FALSE(mayAsk(Question::DealRating));
    run(u"DELETE FROM hold"_s);
    const auto consent = [&](parties::Consent::State state) {
        ASSERT_RESULT(parties::Consents(database())
                          .record(id, {.channel = Channel::Sms,
                                          .purpose = parties::ConsentPurpose::All,
                                          .state = state,
                                          .source = u"x"_s,
                                          .at = clock.now()}));
        clock.advance(1min);
    };
    consent(parties::Consent::State::Revoked);
    EXPECT_FALSE(mayAsk(Question::DealRating));
    EXPECT_FALSE(mayAsk(Question::Rating));
    consent(parties::Consent::State::Granted);
    EXPECT_TRUE(mayAsk(Question::DealRating));
}

TEST_P(SurveysTest, WithoutADealItIsWhoSpokeWithThemLast)
{
    queue(message(id, u"bruna"_s));
    deliver();
    thank(FollowUpEvent::PaymentOfAll);
    EXPECT_EQ(surveys(), QStringList{u"nps - bruna"_s});
    says(u"dou 9, mas quero falar com uma pessoa"_s, Intent::AskHuman, 0.99);
    EXPECT_EQ(surveys(), QStringList{u"nps - bruna"_s}) << "what they want goes first";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item"_s), 1);
}

} // namespace trato::engine
