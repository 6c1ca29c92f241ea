-- The first condition is the one of the index outbox_in_hand, word for word: SQLite takes it for no other.
UPDATE outbox SET state = 'failed', failure_code = 'unknown_fate', failure_reason = :reason, updated_at = :now
WHERE state IN ('claimed', 'handed_over', 'uncertain') AND state = 'uncertain' AND updated_at < :handed_over_before
RETURNING debtor_id, id
