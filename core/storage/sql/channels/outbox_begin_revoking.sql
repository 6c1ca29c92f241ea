UPDATE outbox SET claimed_by = :worker, lease_until = :until, revoking_since = COALESCE(revoking_since, :now)
WHERE debtor_id = :debtor_id AND id = :id AND state = 'sent' AND fall_back_at <= :now
    AND (lease_until IS NULL OR lease_until <= :now)
