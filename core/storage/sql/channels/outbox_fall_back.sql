-- Once: whoever clears fall_back_at first has ended it. What was delivered stays.
UPDATE outbox SET state = 'failed', failure_code = :code, failure_reason = :reason, fall_back_at = NULL, revoking_since = NULL,
    claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND fall_back_at IS NOT NULL
    AND state IN ('handed_over', 'uncertain', 'sent', 'failed')
