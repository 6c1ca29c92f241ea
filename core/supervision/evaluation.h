#pragma once

#include "supervision/citation.h"
#include "supervision/scorecard.h"

#include <optional>
#include <vector>

namespace trato::supervision {

using SampleId = Id<struct SampleTag>;
using EvaluationId = Id<struct EvaluationTag>;

/// What an evaluator says to one question.
struct Answer {
    QString criterion = {};
    std::optional<int> points = {};
    bool notApplicable = false;
    QString comment = {};
    std::vector<Citation> citations = {};

    [[nodiscard]] bool isGiven() const { return points.has_value() || notApplicable; }
};

enum class EvaluationState {
    Draft,
    Finished,
    Contested, ///< the evaluated person disagrees; somebody who leads has to answer
    Upheld,
    Annulled, ///< it counts for nothing
};

/// draft, finished, contested, upheld, annulled
QString evaluationStateName(EvaluationState state);

/// What came out: per mille of the points that could be had.
struct Score {
    int tenths = 0;
    int points = 0;
    int possible = 0;
    QString zeroedBy = {}; ///< the critical criterion that made it nothing; empty: none did
};

struct Evaluation {
    EvaluationId id = {};
    SampleId sample = {};
    DebtorId debtor = {};
    QString debtorName = {};
    QString subject = {}; ///< who is evaluated
    QString evaluator = {};
    QString scorecard = {};
    int version = 0;
    EvaluationState state = EvaluationState::Draft;
    Instant begunAt = {};
    Instant finishedAt = {};
    std::optional<int> score = {}; ///< per mille, once it is finished
    QString zeroedBy = {};
    QString comment = {};
    QString contest = {}; ///< the evaluated person's words
    Instant contestedAt = {};
    QString verdict = {};
    QString settledBy = {};
    Instant settledAt = {};
    std::vector<Answer> answers = {}; ///< in the order of the scorecard, one for each criterion

    [[nodiscard]] bool isDraft() const { return state == EvaluationState::Draft; }
    [[nodiscard]] const Answer* answerTo(QStringView criterion) const;
};

/// Nothing while a question is open.
std::optional<Score> scoreOf(const Scorecard& card, const std::vector<Answer>& answers);

} // namespace trato::supervision
