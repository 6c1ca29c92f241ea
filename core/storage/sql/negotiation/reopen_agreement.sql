UPDATE agreement SET state = 'active', ended_at = NULL, end_reason = NULL
WHERE debtor_id = :debtor AND id = :agreement AND state = 'kept'
