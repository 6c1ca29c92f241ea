UPDATE agreement SET state = :state, ended_at = :now, end_reason = :reason
WHERE debtor_id = :debtor AND id = :agreement
