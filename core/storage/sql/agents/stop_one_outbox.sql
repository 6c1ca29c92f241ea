UPDATE outbox SET state = 'queued', stopped_from = not_before, not_before = :never, refused_by = 'machine_stopped',
    refused_reason = :reason, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state IN ('queued', 'claimed')
