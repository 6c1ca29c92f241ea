UPDATE refund SET state = :state, failure = NULLIF(:failure, ''), raw = COALESCE(NULLIF(:raw, ''), raw), updated_at = :now
WHERE id = :id AND state = :was
