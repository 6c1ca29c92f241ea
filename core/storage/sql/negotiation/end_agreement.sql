UPDATE agreement SET state = :state, ended_at = :now, end_reason = :reason, expires_at = NULL
WHERE debtor_id = :debtor AND id = :agreement
