-- The first condition is the one of the index outbox_in_hand, word for word: SQLite takes it for no other.
-- updated_at stays the instant of the hand-over: the provider is asked for what it got since then.
UPDATE outbox SET state = 'uncertain', in_doubt = 1, failure_code = 'uncertain', failure_reason = :reason, claimed_by = NULL,
    lease_until = NULL, not_before = :now
WHERE state IN ('claimed', 'handed_over', 'uncertain') AND state = 'handed_over' AND lease_until <= :now
