INSERT INTO quality_answer (debtor_id, evaluation_id, criterion, points, not_applicable, comment, citations, updated_at)
VALUES (:debtor, :evaluation, :criterion, CAST(:points AS BIGINT), :not_applicable, :comment, :citations, :now)
ON CONFLICT (debtor_id, evaluation_id, criterion) DO UPDATE
SET points = excluded.points, not_applicable = excluded.not_applicable, comment = excluded.comment,
    citations = excluded.citations, updated_at = excluded.updated_at
