#include "supervision/evaluation.h"

#include <algorithm>

namespace trato::supervision {

QString evaluationStateName(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Draft: return QStringLiteral("draft");
    case EvaluationState::Finished: return QStringLiteral("finished");
    case EvaluationState::Contested: return QStringLiteral("contested");
    case EvaluationState::Upheld: return QStringLiteral("upheld");
    case EvaluationState::Annulled: return QStringLiteral("annulled");
    }
    Q_UNREACHABLE();
}

const Answer* Evaluation::answerTo(QStringView criterion) const
{
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const Answer& one) { return one.criterion == criterion; });
    return found == answers.end() ? nullptr : &*found;
}

std::optional<Score> scoreOf(const Scorecard& card, const std::vector<Answer>& answers)
{
    Score score;
    for (const Criterion& criterion : card.criteria) {
        const auto answer = std::find_if(
            answers.begin(), answers.end(), [&](const Answer& one) { return one.criterion == criterion.code; });
        if (answer == answers.end() || !answer->isGiven())
            return std::nullopt;
        if (!answer->points)
            continue;
        score.points += *answer->points;
        score.possible += criterion.points;
        if (criterion.critical && *answer->points == 0 && score.zeroedBy.isEmpty())
            score.zeroedBy = criterion.code;
    }
    if (score.zeroedBy.isEmpty() && score.possible > 0)
        score.tenths = score.points * 1000 / score.possible;
    return score;
}

} // namespace trato::supervision
