#include "understanding/values.h"

#include "support/shared.h"
#include "understanding/scoring/labelled.h"

#include <gtest/gtest.h>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

std::vector<double> chances(std::initializer_list<std::pair<Intent, double>> some)
{
    std::vector<double> probable(intentCount, 0.0);
    for (const auto& [intent, chance] : some)
        probable[static_cast<size_t>(intent)] = chance;
    return probable;
}

Reading valuesOf(const QString& text, Intent intent)
{
    Analysis analysis;
    analysis.words = wordsOf(text);
    analysis.amounts = amountsIn(analysis.words);
    analysis.instalments = instalmentsIn(analysis.words);
    analysis.dates = datesIn(analysis.words, QDate(2026, 11, 19));
    Reading reading;
    readValues(analysis, {.ofSums = intent, .ofDays = intent}, reading);
    return reading;
}

TEST(Values, AreReadByTheLikeliestIntentThatHasAny)
{
    const auto ofSums = [](const std::vector<double>& probable) { return valueIntents(probable).ofSums; };
    EXPECT_EQ(ofSums(chances({{Intent::PromiseToPay, 0.9}, {Intent::Other, 0.1}})), Intent::PromiseToPay);
    EXPECT_EQ(ofSums(chances({{Intent::Other, 0.7}, {Intent::PromiseToPay, 0.2}, {Intent::CounterOffer, 0.1}})),
        Intent::PromiseToPay);
    EXPECT_EQ(ofSums(chances({{Intent::Other, 0.95}, {Intent::PromiseToPay, 0.05}})), Intent::Other);
}

TEST(Values, DaysNeedMoreThanSumsToBeMeant)
{
    const ValueIntents intents = valueIntents(chances({{Intent::Other, 0.85}, {Intent::PromiseToPay, 0.15}}));
    EXPECT_EQ(intents.ofSums, Intent::PromiseToPay);
    EXPECT_EQ(intents.ofDays, Intent::Other);
}

TEST(Values, WhoAsksForTheBalanceNamesADayOnlyToPayOn)
{
    EXPECT_EQ(valuesOf(u"se eu pagar hoje fica quanto?"_s, Intent::AskBalance).date, QDate(2026, 11, 19));
    EXPECT_FALSE(valuesOf(u"qual o valor pra hoje?"_s, Intent::AskBalance).date);
}

TEST(Values, StayUnreadWhereTheIntentHasNone)
{
    const Reading reading = valuesOf(u"pago 200 em 3x dia 5"_s, Intent::RejectOffer);
    EXPECT_FALSE(reading.amountCents || reading.instalments || reading.date);
    EXPECT_TRUE(reading.evidence.isEmpty());
}

TEST(Values, OfADownPaymentAndAPlanTheDownPaymentIsTheSum)
{
    const Reading reading = valuesOf(u"entrada de 300 dia 25 e mais 4 de 100"_s, Intent::CounterOffer);
    EXPECT_EQ(reading.amountCents, 30000);
    EXPECT_EQ(reading.instalments, 4);
    EXPECT_EQ(reading.date, QDate(2026, 11, 25));
}

TEST(Values, OfTwoPaymentsTheFirstDayCounts)
{
    EXPECT_EQ(valuesOf(u"pago 300 dia 12 e o resto até dia 27"_s, Intent::PromiseToPay).date, QDate(2026, 12, 12));
}

TEST(Values, WhoMovesADayMeansTheOneAimedAt)
{
    EXPECT_EQ(valuesOf(u"a balsa parou hoje, deixa pra sábado"_s, Intent::AskExtension).date, QDate(2026, 11, 21));
}

TEST(Values, ANumberAloneIsAPlanOnlyWhereTermsAreDealtWith)
{
    const QString text = u"pode ser as 8"_s;
    EXPECT_EQ(valuesOf(text, Intent::AcceptOffer).instalments, 8);
    EXPECT_FALSE(valuesOf(text, Intent::PromiseToPay).instalments);
    EXPECT_FALSE(valuesOf(text, Intent::AskPaymentSlip).instalments);
    EXPECT_FALSE(valuesOf(u"fecho dia 8"_s, Intent::AcceptOffer).instalments);
    EXPECT_FALSE(valuesOf(u"quero a opção 3"_s, Intent::AcceptOffer).instalments);
}

TEST(Values, WhoRefusesOrDisputesNamesOtherSums)
{
    const auto ofSums = [](Intent intent) {
        return valueIntents(chances({{intent, 0.85}, {Intent::CounterOffer, 0.15}})).ofSums;
    };
    for (const Intent intent : {Intent::RejectOffer, Intent::Dispute, Intent::AskBalance, Intent::PaymentProblem})
        EXPECT_EQ(ofSums(intent), intent) << qPrintable(intentName(intent));
    EXPECT_EQ(ofSums(Intent::Other), Intent::CounterOffer);
}

// Sentences written for this test, each for a way of saying sums, plans and days.
TEST(Values, AreReadInEveryWayTheyAreSaid)
{
    const auto messages = readLabelled(trato::test::sourcePath(u"tests/core/understanding/data/values.tsv"_s))
                              .value_or(QVector<Labelled>());
    ASSERT_GT(messages.size(), 400);
    for (const Labelled& message : messages) {
        const Reading reading = valuesOf(message.text, message.intent);
        EXPECT_EQ(reading.amountCents, message.amountCents) << qPrintable(message.text);
        EXPECT_EQ(reading.instalments, message.instalments) << qPrintable(message.text);
        EXPECT_EQ(reading.date, message.date) << qPrintable(message.text);
    }
}

TEST(Values, ACallMayComeOnAHoliday)
{
    const QString text = u"amanhã é feriado, tô em casa, liga qualquer hora"_s;
    EXPECT_EQ(valuesOf(text, Intent::AskCallback).date, QDate(2026, 11, 20));
    EXPECT_FALSE(valuesOf(text, Intent::PromiseToPay).date);
}

} // namespace

} // namespace trato::understanding
