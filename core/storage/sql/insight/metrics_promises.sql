SELECT COALESCE(SUM(CASE told.state WHEN 'kept' THEN 1 ELSE 0 END), 0) AS kept, COUNT(*) AS ended
FROM promise AS told
WHERE told.resolved_at >= :start AND told.resolved_at < :end AND told.state IN ('kept', 'broken')
-- include insight/parts/of_portfolio
