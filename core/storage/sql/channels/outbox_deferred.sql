UPDATE outbox SET state = 'queued', not_before = :next_allowed, refused_by = :rule, refused_reason = :reason,
    next_allowed_at = :next_allowed, trace = CAST(:trace AS TEXT), claimed_by = NULL, lease_until = NULL,
    updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state IN ('queued', 'claimed')
