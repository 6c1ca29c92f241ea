SELECT made_by AS actor, COUNT(*) AS agreements, SUM(total_cents) AS cents
FROM agreement
WHERE made_at >= :since AND state IN ('active', 'kept')
GROUP BY made_by
