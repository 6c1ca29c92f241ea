-- high, low: 4 or 5 for csat; 9 or 10, and 0 to 6, for nps.
SELECT told.kind, CASE WHEN told.handler LIKE 'agent:%' THEN 1 ELSE 0 END AS machine, COUNT(*) AS asked,
    COUNT(told.score) AS answered,
    COALESCE(SUM(CASE WHEN told.score >= CASE told.kind WHEN 'nps' THEN 9 ELSE 4 END THEN 1 ELSE 0 END), 0) AS high,
    COALESCE(SUM(CASE WHEN told.score <= 6 THEN 1 ELSE 0 END), 0) AS low
FROM survey AS told
WHERE told.asked_at >= :start AND told.asked_at < :end AND told.kind IN ('csat', 'nps')
-- include insight/parts/of_portfolio
GROUP BY 1, 2
ORDER BY 1, 2
