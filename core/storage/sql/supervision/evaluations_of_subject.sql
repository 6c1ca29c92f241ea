-- include supervision/parts/evaluations
WHERE quality_evaluation.subject = :subject AND quality_evaluation.state <> 'draft'
ORDER BY quality_evaluation.finished_at DESC, quality_evaluation.id DESC
LIMIT :limit
