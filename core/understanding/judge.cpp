#include "understanding/judge.h"

#include "understanding/language/labels.h"

#include <algorithm>
#include <cmath>

namespace trato::understanding {

namespace {

/// Of one in ten thousand: nobody is surer.
constexpr double leastSaid = 1e-4;
constexpr double mostLogOdds = 9.21;

double logOdds(double probability)
{
    const double p = std::clamp(probability, leastSaid, 1.0 - leastSaid);
    return std::log(p / (1.0 - p));
}

double probabilityOf(double logOdds) { return 1.0 / (1.0 + std::exp(-logOdds)); }

/// The say of the fastText model in the sensitivities, in parts of the linear one's.
constexpr double classifierSay = 0.15;
/// By how much the log-odds of a piece must exceed those of the whole: in few words much sounds grave.
constexpr double pieceHandicap = 1.0;

/// Sums of roots, made to add up to one: a label that both find likely wins over one that only one is sure of. The
/// linear model, which errs less, has twice the say.
std::vector<double> meanOfRoots(const std::vector<double>& classified, const std::vector<double>& linear)
{
    std::vector<double> mean(linear.size());
    double sum = 0;
    for (size_t i = 0; i < linear.size(); ++i) {
        const double root = (std::sqrt(classified[i]) + 2 * std::sqrt(linear[i])) / 3;
        mean[i] = root * root;
        sum += mean[i];
    }
    for (double& probability : mean)
        probability /= sum;
    return mean;
}

} // namespace

QStringList labelsOf(Subject subject) { return subject == Subject::Intents ? intentNames() : sensitivityNames(); }

Judge::Judge(Subject subject, std::unique_ptr<Classifier> classifier, LinearModel linear)
    : m_subject(subject)
    , m_classifier(std::move(classifier))
    , m_linear(std::move(linear))
{
}

Result<std::unique_ptr<Judge>> Judge::create(Subject subject, const QByteArray& classifier, const QByteArray& linear)
{
    const QStringList labels = labelsOf(subject);
    TRATO_TRY(auto first, Classifier::create(classifier, labels));
    TRATO_TRY(LinearModel second, LinearModel::fromBytes(linear, labels.size()));
    return std::make_unique<Judge>(subject, std::move(first), std::move(second));
}

std::vector<double> Judge::probabilities(const QByteArray& line) const { return probabilities(line, featuresOf(line)); }

std::vector<double> Judge::probabilities(const QByteArray& line, const Features& features) const
{
    if (m_subject == Subject::Intents)
        return meanOfRoots(m_classifier->probabilities(line), m_linear.probabilities(features));
    return said(line, features, {}).probabilities;
}

Judge::Said Judge::said(const QByteArray& line, const QByteArrayList& pieces) const
{
    return said(line, featuresOf(line), pieces);
}

Judge::Said Judge::said(const QByteArray& line, const Features& features, const QByteArrayList& pieces) const
{
    const auto scoresOf = [this](const Features& of) {
        std::vector<double> scores = m_linear.scores(of);
        for (double& score : scores)
            score = std::clamp(score, -mostLogOdds, mostLogOdds);
        return scores;
    };
    Said said{scoresOf(features), std::vector<int>(sensitivityCount, -1)};
    for (int piece = 0; piece < pieces.size(); ++piece) {
        const std::vector<double> alone = scoresOf(featuresOf(pieces[piece]));
        for (size_t i = 0; i < alone.size(); ++i) {
            if (alone[i] - pieceHandicap > said.probabilities[i]) {
                said.probabilities[i] = alone[i] - pieceHandicap;
                said.pieces[i] = piece;
            }
        }
    }
    const std::vector<double> classified = m_classifier->probabilities(line);
    for (size_t i = 0; i < classified.size(); ++i) {
        const double odds = said.probabilities[i] + classifierSay * logOdds(classified[i]);
        said.probabilities[i] = probabilityOf(odds / (1 + classifierSay));
    }
    return said;
}

} // namespace trato::understanding
