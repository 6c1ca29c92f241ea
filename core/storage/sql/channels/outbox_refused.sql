UPDATE outbox SET state = 'refused', refused_by = :rule, refused_reason = :reason,
    next_allowed_at = CAST(:next_allowed AS BIGINT), trace = CAST(:trace AS TEXT), claimed_by = NULL,
    lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state IN ('queued', 'claimed')
