SELECT made_by AS actor, SUM(CASE state WHEN 'kept' THEN 1 ELSE 0 END) AS kept,
    SUM(CASE state WHEN 'broken' THEN 1 ELSE 0 END) AS broken
FROM promise
WHERE resolved_at >= :since AND state IN ('kept', 'broken')
GROUP BY made_by
