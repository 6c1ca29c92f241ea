UPDATE outbox SET body = :body, payload = CAST(:payload AS TEXT), state = 'queued', claimed_by = NULL, lease_until = NULL,
    updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state IN ('queued', 'claimed')
