INSERT INTO quality_reader (debtor_id, evaluation_id, actor, at)
VALUES (:debtor, :evaluation, :actor, :now)
ON CONFLICT (debtor_id, evaluation_id, actor) DO NOTHING
