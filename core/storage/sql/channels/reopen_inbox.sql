UPDATE inbox SET state = 'received', processed_at = NULL, not_before = NULL, attempts = 0, claimed_by = NULL,
    lease_until = NULL
WHERE id = :id AND state IN ('parked', 'unsupported', 'dropped')
