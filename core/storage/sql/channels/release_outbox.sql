UPDATE outbox SET state = 'queued', claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE state = 'claimed' AND claimed_by = :worker
