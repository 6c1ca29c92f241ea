UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL,
    updated_at = :now
WHERE id = :id AND state IN ('queued', 'claimed')
RETURNING debtor_id
