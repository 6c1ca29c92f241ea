UPDATE outbox SET state = 'uncertain', failure_code = 'uncertain', failure_reason = :reason, claimed_by = NULL,
    lease_until = NULL, updated_at = :now
WHERE state = 'handed_over' AND lease_until <= :now
