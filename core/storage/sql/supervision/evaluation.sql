-- include supervision/parts/evaluations
WHERE quality_evaluation.id = :id
