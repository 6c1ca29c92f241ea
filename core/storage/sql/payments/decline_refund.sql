UPDATE refund SET state = 'refused', failure = :reason, declined_by = :actor, updated_at = :now
WHERE id = :id AND state = :was
