UPDATE quality_evaluation
SET state = 'finished', finished_at = :now, score = CAST(:score AS BIGINT), zeroed_by = CAST(:zeroed_by AS TEXT), comment = :comment
WHERE debtor_id = :debtor AND id = :id
