-- updated_at stays the instant of the hand-over: the provider is asked for what it got since then.
UPDATE outbox SET state = 'uncertain', in_doubt = 1, failure_code = 'uncertain', failure_reason = :reason, claimed_by = NULL,
    lease_until = NULL, not_before = :now
WHERE debtor_id = :debtor_id AND id = :id AND state = 'handed_over'
