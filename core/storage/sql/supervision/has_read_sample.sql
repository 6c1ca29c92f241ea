SELECT COUNT(*) AS readings
FROM quality_evaluation
JOIN quality_reader ON quality_reader.debtor_id = quality_evaluation.debtor_id
    AND quality_reader.evaluation_id = quality_evaluation.id
WHERE quality_evaluation.sample_id = :sample AND quality_reader.actor = :actor AND quality_evaluation.evaluator <> :actor
