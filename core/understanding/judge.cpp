#include "understanding/judge.h"

#include "understanding/language/labels.h"

#include <algorithm>
#include <cmath>

namespace trato::understanding {

namespace {

constexpr double leastSaid = 1e-4;

double logOdds(double probability)
{
    const double p = std::clamp(probability, leastSaid, 1.0 - leastSaid);
    return std::log(p / (1.0 - p));
}

double meanOfLogits(double left, double right) { return 1.0 / (1.0 + std::exp(-(logOdds(left) + logOdds(right)) / 2)); }

/// Sums of roots, made to add up to one: a label that both find likely wins over one that only one is sure of.
std::vector<double> meanOfRoots(const std::vector<double>& left, const std::vector<double>& right)
{
    std::vector<double> mean(left.size());
    double sum = 0;
    for (size_t i = 0; i < left.size(); ++i) {
        const double root = (std::sqrt(left[i]) + std::sqrt(right[i])) / 2;
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

std::vector<double> Judge::probabilities(const QByteArray& line) const
{
    std::vector<double> first = m_classifier->probabilities(line);
    const std::vector<double> second = m_linear.probabilities(featuresOf(line));
    if (m_subject == Subject::Intents)
        return meanOfRoots(first, second);
    std::transform(first.begin(), first.end(), second.begin(), first.begin(), meanOfLogits);
    return first;
}

} // namespace trato::understanding
