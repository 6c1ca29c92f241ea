SELECT quality_sample.debtor_id, quality_sample.id, quality_sample.week, quality_sample.subject, quality_sample.from_at,
    quality_sample.to_at, quality_sample.risk, quality_sample.reasons, quality_sample.drawn_by, quality_sample.drawn_at,
    debtor.name,
    (SELECT COUNT(*) FROM quality_evaluation WHERE quality_evaluation.sample_id = quality_sample.id) AS begun,
    (SELECT COUNT(*) FROM quality_evaluation WHERE quality_evaluation.sample_id = quality_sample.id
        AND quality_evaluation.state <> 'draft') AS finished,
    (SELECT COUNT(*) FROM quality_evaluation WHERE quality_evaluation.sample_id = quality_sample.id
        AND quality_evaluation.state = 'contested') AS contested,
    (SELECT state FROM quality_evaluation WHERE quality_evaluation.sample_id = quality_sample.id
        AND quality_evaluation.evaluator = :actor) AS own_state,
    (SELECT score FROM quality_evaluation WHERE quality_evaluation.sample_id = quality_sample.id
        AND quality_evaluation.evaluator = :actor) AS own_score
FROM quality_sample
JOIN debtor ON debtor.id = quality_sample.debtor_id
WHERE quality_sample.week = :week
ORDER BY quality_sample.risk DESC, quality_sample.id
