UPDATE inbox SET state = 'unsupported', processed_at = :now, reason = CAST(:reason AS TEXT), claimed_by = NULL,
    lease_until = NULL
WHERE event_key = :event_key AND provider = :provider AND account = :account AND state = 'received'
    AND claimed_by = :worker
