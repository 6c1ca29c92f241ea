#include "supervision/comparison.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "supervision/words.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace trato::supervision {

using storage::Row;

namespace {

constexpr int notApplicable = -1;

int markOf(const Answer& answer) { return answer.points.value_or(notApplicable); }

/// Two evaluations that are finished, whoever reads them.
struct Pair {
    DebtorId debtor;
    EvaluationId first;
    EvaluationId second;
    QString scorecard;
    int version = 0;
};

/// The marks to each question.
Result<QHash<QString, int>> marksOf(storage::Database& database, DebtorId debtor, EvaluationId evaluation)
{
    QHash<QString, int> marks;
    TRATO_CHECK(database.each(
        QStringLiteral("supervision/answers"), {{":debtor", debtor}, {":evaluation", evaluation}}, [&](const Row& row) {
            const auto points = row.optionalInteger("points");
            marks.insert(row.text("criterion"), points ? static_cast<int>(*points) : notApplicable);
        }));
    return marks;
}

using Marks = std::vector<std::pair<int, int>>;

int agreedOf(const Marks& marks)
{
    return static_cast<int>(
        std::count_if(marks.begin(), marks.end(), [](const auto& one) { return one.first == one.second; }));
}

Agreement agreementOf(const Scorecard& card, const std::map<QString, Marks>& byQuestion, int conversations)
{
    Agreement agreement{.conversations = conversations};
    // Marks of different questions are different answers, else chance would look larger than it is.
    Marks all;
    int question = 0;
    for (const Criterion& criterion : card.criteria) {
        const auto found = byQuestion.find(criterion.code);
        question += 1'000;
        if (found == byQuestion.end())
            continue;
        const Marks& marks = found->second;
        agreement.questions.push_back({criterion, static_cast<int>(marks.size()), agreedOf(marks), cohensKappa(marks)});
        for (const auto& [first, second] : marks)
            all.emplace_back(question + first, question + second);
    }
    agreement.compared = static_cast<int>(all.size());
    agreement.agreed = agreedOf(all);
    agreement.kappa = cohensKappa(all);
    return agreement;
}

} // namespace

std::optional<double> cohensKappa(const std::vector<std::pair<int, int>>& marks)
{
    if (marks.empty())
        return std::nullopt;
    std::map<int, std::pair<double, double>> used;
    for (const auto& [first, second] : marks) {
        used[first].first += 1;
        used[second].second += 1;
    }
    const auto all = double(marks.size());
    double chance = 0;
    for (const auto& [mark, times] : used)
        chance += times.first / all * (times.second / all);
    if (chance >= 1)
        return std::nullopt;
    return (agreedOf(marks) / all - chance) / (1 - chance);
}

Result<Comparison> compareSample(
    storage::Database& database, const Clock& clock, SampleId sample, const QString& reader)
{
    Evaluations evaluations(database, clock);
    TRATO_TRY(const auto lines, evaluations.ofSample(sample, reader));
    std::vector<EvaluationId> finished;
    for (const EvaluationLine& line : lines) {
        if (!line.evaluation.isDraft())
            finished.push_back(line.evaluation.id);
    }
    if (finished.size() < 2)
        return failure(QStringLiteral("still_blind"), Words::tr("Two people have to finish before they are compared."));
    Comparison comparison;
    TRATO_TRY(comparison.first, evaluations.read(finished[0], reader));
    TRATO_TRY(comparison.second, evaluations.read(finished[1], reader));
    TRATO_TRY(const Scorecard card, Scorecard::kept(database, comparison.first.scorecard, comparison.first.version));
    Marks marks;
    for (const Criterion& criterion : card.criteria) {
        const Answer* const first = comparison.first.answerTo(criterion.code);
        const Answer* const second = comparison.second.answerTo(criterion.code);
        if (!first || !second)
            continue; // Another version asks something else.
        comparison.answers.push_back({criterion, *first, *second});
        marks.emplace_back(markOf(*first), markOf(*second));
    }
    comparison.agreed = agreedOf(marks);
    comparison.kappa = cohensKappa(marks);
    std::stable_partition(
        comparison.answers.begin(), comparison.answers.end(), [](const ComparedAnswer& one) { return !one.agrees(); });
    return comparison;
}

Result<Agreement> compareEvaluators(
    storage::Database& database, const std::pair<QString, QString>& evaluators, const QString& reader)
{
    TRATO_CHECK(negotiation::requireSupervisor(database, reader));
    TRATO_TRY(const auto pairs, database.all(QStringLiteral("supervision/common_evaluations"),
                                    {{":first", evaluators.first}, {":second", evaluators.second}}, [](const Row& row) {
                                        return Pair{row.id<DebtorId>("debtor_id"), row.id<EvaluationId>("first_id"),
                                            row.id<EvaluationId>("second_id"), row.text("scorecard"),
                                            row.number("scorecard_version")};
                                    }));
    if (pairs.empty())
        return Agreement();
    std::map<QString, Marks> byQuestion;
    for (const Pair& pair : pairs) {
        TRATO_TRY(const auto first, marksOf(database, pair.debtor, pair.first));
        TRATO_TRY(const auto second, marksOf(database, pair.debtor, pair.second));
        for (auto mark = first.cbegin(); mark != first.cend(); ++mark) {
            if (second.contains(mark.key()))
                byQuestion[mark.key()].emplace_back(mark.value(), second.value(mark.key()));
        }
    }
    TRATO_TRY(const Scorecard card, Scorecard::kept(database, pairs.back().scorecard, pairs.back().version));
    return agreementOf(card, byQuestion, static_cast<int>(pairs.size()));
}

} // namespace trato::supervision
