SELECT told.disposition, COUNT(*) AS cases
FROM work_item AS told
WHERE told.state = 'closed' AND told.closed_at >= :start AND told.closed_at < :end AND told.disposition IS NOT NULL
-- include insight/parts/of_portfolio
GROUP BY told.disposition
ORDER BY told.disposition
