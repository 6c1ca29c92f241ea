-- fall_back_at stays: the provider may still say what became of it.
UPDATE outbox SET state = 'failed', failure_code = 'unknown_fate', failure_reason = :reason, revoking_since = NULL,
    claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state = 'sent'
