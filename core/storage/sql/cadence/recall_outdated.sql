UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE state = 'queued' AND not_after IS NOT NULL AND not_after <= :now
