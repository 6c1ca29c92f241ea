UPDATE agreement SET state = :state, expires_at = CAST(:expires_at AS BIGINT)
WHERE debtor_id = :debtor AND id = :agreement
