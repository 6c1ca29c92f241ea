UPDATE outbox SET state = 'failed', failure_code = :code, failure_reason = :reason, claimed_by = NULL,
    lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state IN ('claimed', 'handed_over', 'uncertain')
