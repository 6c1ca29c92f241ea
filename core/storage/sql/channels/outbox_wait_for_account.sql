UPDATE outbox SET state = 'queued', not_before = :until, next_allowed_at = CAST(:next_allowed AS BIGINT),
    failure_code = CAST(:code AS TEXT), refused_by = :rule, refused_reason = :reason, claimed_by = NULL,
    lease_until = NULL, updated_at = :now,
    attempts = attempts - CASE WHEN state = 'handed_over' THEN 1 ELSE 0 END
WHERE debtor_id = :debtor_id AND id = :id AND state IN ('claimed', 'handed_over')
