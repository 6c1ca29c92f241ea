-- An evaluation, and whose case it is about.
SELECT quality_evaluation.debtor_id, quality_evaluation.id, quality_evaluation.sample_id, quality_evaluation.subject,
    quality_evaluation.evaluator, quality_evaluation.scorecard, quality_evaluation.scorecard_version, quality_evaluation.state,
    quality_evaluation.begun_at, quality_evaluation.finished_at, quality_evaluation.score, quality_evaluation.zeroed_by,
    quality_evaluation.comment, quality_evaluation.contest, quality_evaluation.contested_at, quality_evaluation.verdict,
    quality_evaluation.settled_by, quality_evaluation.settled_at, debtor.name
FROM quality_evaluation
JOIN debtor ON debtor.id = quality_evaluation.debtor_id
