UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor AND state = 'queued' AND dedupe_key LIKE 'payment:' || CAST(:payment AS BIGINT) || ':%'
