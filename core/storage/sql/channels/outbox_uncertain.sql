UPDATE outbox SET state = 'uncertain', failure_code = 'uncertain', failure_reason = :reason, claimed_by = NULL,
    lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state = 'handed_over'
