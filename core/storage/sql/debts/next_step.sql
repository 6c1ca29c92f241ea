SELECT s.step, s.next_at, s.state, s.anchor_due, p.name AS portfolio, p.cadence
FROM cadence_state s
JOIN portfolio p ON p.id = s.portfolio_id
WHERE s.debtor_id = :debtor AND s.state <> 'done'
ORDER BY CASE WHEN s.next_at IS NULL THEN 1 ELSE 0 END, s.next_at, s.portfolio_id
LIMIT 1
