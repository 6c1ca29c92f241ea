-- include supervision/parts/evaluations
WHERE quality_evaluation.sample_id = :sample
ORDER BY quality_evaluation.begun_at, quality_evaluation.id
