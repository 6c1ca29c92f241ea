#include "understanding/calibration.h"
#include "understanding/linearmodel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace trato::understanding {

namespace {

std::vector<uint32_t> placesOf(const Features& features)
{
    std::vector<uint32_t> places = features.words;
    places.insert(places.end(), features.letters.begin(), features.letters.end());
    return places;
}

LinearModel modelOfTwo()
{
    std::vector<float> weights(size_t(featurePlaces) * 2, 0.0F);
    for (const uint32_t place : placesOf(featuresOf(" boleto "))) {
        weights[place * 2] = 3.0F;
        weights[place * 2 + 1] = -3.0F;
    }
    return LinearModel(LinearModel::Answer::OneOf, weights, {0.0F, 0.5F});
}

TEST(Features, HaveEachPlaceOnceAndAreOfLengthOne)
{
    const Features features = featuresOf(" manda o boleto _k_meio _k_pagar _l2 \n");
    const float word = features.wordWeight();
    const float letters = word * Features::letterWeight;
    EXPECT_NEAR(static_cast<float>(features.words.size()) * word * word +
                    static_cast<float>(features.letters.size()) * letters * letters,
        1.0F, 1e-4F);
    const std::vector<uint32_t> places = placesOf(features);
    EXPECT_EQ(std::set<uint32_t>(places.begin(), places.end()).size(), places.size());
    EXPECT_GE(places.size(), 40U);
    EXPECT_EQ(placesOf(featuresOf(QByteArray(" abcdefghij klmnop").repeated(300))).size(),
        placesOf(featuresOf(QByteArray(" abcdefghij klmnop").repeated(3))).size())
        << "repetition brings nothing new";
    EXPECT_TRUE(placesOf(featuresOf(" \n")).empty());
    EXPECT_TRUE(placesOf(featuresOf(QByteArray())).empty());
}

TEST(LinearModel, KnowsTheWordsItWasGivenWeightsFor)
{
    const LinearModel model = modelOfTwo();
    const auto said = model.probabilities(featuresOf(" boleto "));
    EXPECT_GT(said[0], 0.9);
    EXPECT_NEAR(said[0] + said[1], 1.0, 1e-9);
    const auto unsaid = model.probabilities(featuresOf(" xadrez "));
    EXPECT_LT(unsaid[0], 0.5);
}

TEST(LinearModel, IsReadBackAsItWasWritten)
{
    const QByteArray bytes = modelOfTwo().toBytes();
    const auto again = LinearModel::fromBytes(bytes, 2);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->probabilities(featuresOf(" boleto ")), modelOfTwo().probabilities(featuresOf(" boleto ")));
}

TEST(LinearModel, RefusesWhatIsNone)
{
    const QByteArray bytes = modelOfTwo().toBytes();
    for (const QByteArray& bad :
        {QByteArray(), QByteArray("TRL1"), QByteArray(1000, 'x'), bytes.left(bytes.size() / 2), bytes.left(12)}) {
        const auto read = LinearModel::fromBytes(bad, 2);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, QStringLiteral("invalid_model"));
    }
    EXPECT_FALSE(LinearModel::fromBytes(bytes, 3));
}

/// A calibration that takes the models at their word.
Calibration literal(double threshold, double any)
{
    Calibration calibration;
    for (Calibration::Line& line : calibration.sensitivities)
        line.threshold = threshold;
    calibration.anyThreshold = any;
    return calibration;
}

TEST(Calibration, ReadsADoubtBetweenLabelsAsTheLikelier)
{
    std::vector<double> model(sensitivityCount, 0.0);
    model[0] = 0.3;
    model[2] = 0.35;
    const Calibration calibration = literal(0.5, 0.45);
    const auto count = [](const Calibration::Marks& marks) { return std::count(marks.begin(), marks.end(), true); };
    const Calibration::Marks marks = calibration.guessed(model, {}, {});
    EXPECT_EQ(count(marks), 1);
    EXPECT_TRUE(marks[2]);
    EXPECT_EQ(count(calibration.guessed(model, {}, {.doubt = Calibration::Doubt::Dismissed})), 0);
    EXPECT_EQ(count(literal(0.5, 1.0).guessed(model, {}, {})), 0);
    Calibration::Marks guarded{};
    guarded[2] = true;
    EXPECT_EQ(count(calibration.guessed(model, guarded, {})), 0);
}

TEST(Calibration, HearsNothingFaintInFewWords)
{
    std::vector<double> model(sensitivityCount, 0.0);
    model[0] = 0.2;
    const Calibration calibration = literal(0.1, 1.0);
    EXPECT_TRUE(calibration.guessed(model, {}, {})[0]);
    EXPECT_TRUE(calibration.guessed(model, {}, {.words = 8})[0]);
    EXPECT_FALSE(calibration.guessed(model, {}, {.words = 4})[0]);
    model[0] = 0.4;
    EXPECT_TRUE(calibration.guessed(model, {}, {.words = 4})[0]) << "what is said clearly counts";
}

} // namespace

} // namespace trato::understanding
