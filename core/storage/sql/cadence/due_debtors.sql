SELECT debtor_id
FROM cadence_state
WHERE state = 'active' AND next_at <= :now
ORDER BY next_at, debtor_id
LIMIT :most
