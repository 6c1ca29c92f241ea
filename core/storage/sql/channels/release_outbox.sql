-- The first condition is the one of the index outbox_in_hand, word for word: SQLite takes it for no other.
UPDATE outbox SET state = 'queued', claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE state IN ('claimed', 'handed_over', 'uncertain') AND state = 'claimed' AND claimed_by = :worker
