UPDATE inbox SET state = 'dropped', processed_at = :now, reason = :reason
WHERE id = :id AND state IN ('parked', 'unsupported')
