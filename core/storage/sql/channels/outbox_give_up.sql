UPDATE outbox SET state = 'failed', failure_code = 'unknown_fate', failure_reason = :reason, updated_at = :now
WHERE state = 'uncertain' AND updated_at < :handed_over_before
RETURNING debtor_id, id
