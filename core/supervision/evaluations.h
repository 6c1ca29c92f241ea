#pragma once

#include "base/clock.h"
#include "supervision/evaluation.h"

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// What may be seen of an evaluation in a list; who must stay blind sees neither score nor state.
struct EvaluationLine {
    Evaluation evaluation; ///< without answers
    bool blind = false;
};

/// Listening with a scorecard. Who leads evaluates; who was evaluated reads it and may disagree; nobody sees what
/// somebody else answered before their own answers stand. All of it is recorded in the audit.
class Evaluations final {
public:
    Evaluations(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Their own one of this conversation, begun now or before. Codes `not_entitled`, `no_sample`, `own_talk` (nobody
    /// evaluates themselves), `not_blind` (they have read somebody else's), `scorecard_changed`.
    Result<EvaluationId> begin(SampleId sample, const QString& evaluator);
    /// Also a part of an answer: a comment, a citation. Codes `no_evaluation`, `not_yours`, `evaluation_closed`,
    /// `unknown_criterion`, `invalid_points`, `invalid_citation`.
    Result<void> answer(EvaluationId evaluation, const QString& evaluator, const Answer& answer);
    /// Codes as of answer, `unanswered` and `citation_required` (detail.criterion).
    Result<Score> finish(EvaluationId evaluation, const QString& evaluator, const QString& comment);

    /// For its evaluator, for the evaluated person once it is finished, for who leads. Codes `no_evaluation`,
    /// `not_entitled`, `still_blind` (their own of this conversation is not finished).
    Result<Evaluation> read(EvaluationId evaluation, const QString& reader);
    /// For who leads. Code `not_entitled`.
    Result<std::vector<EvaluationLine>> ofSample(SampleId sample, const QString& reader);
    /// Their own finished ones, newest first.
    Result<std::vector<Evaluation>> aboutMe(const QString& subject, int limit = 100);

    /// By the evaluated person, once. Codes `no_evaluation`, `not_yours`, `reason_required`, `evaluation_closed`.
    Result<void> contest(EvaluationId evaluation, const QString& subject, const QString& words);
    /// The answer to it: it stands, or counts for nothing. Codes `not_entitled`, `own_talk`, `not_contested`,
    /// `reason_required`.
    enum class Verdict { Uphold, Annul };
    Result<void> settle(EvaluationId evaluation, const QString& actor, Verdict verdict, const QString& words);

private:
    Result<Evaluation> load(EvaluationId evaluation, bool withAnswers);
    Result<Evaluation> draftOf(EvaluationId evaluation, const QString& evaluator);
    Result<void> lock(EvaluationId evaluation);
    Result<bool> mustStayBlind(const Evaluation& evaluation, const QString& reader);
    Result<void> enter(
        const Evaluation& evaluation, const QString& actor, const char* action, const QString& words = {});

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::supervision
