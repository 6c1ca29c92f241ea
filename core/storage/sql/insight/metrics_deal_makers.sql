-- Agreements by who made them.
SELECT CASE WHEN told.made_by LIKE 'agent:%' THEN 1 ELSE 0 END AS machine, COUNT(*) AS deals
FROM agreement AS told
WHERE told.accepted_at >= :start AND told.accepted_at < :end
-- include insight/parts/of_portfolio
GROUP BY 1
ORDER BY 1
