SELECT (resolved_at - :start) / :width AS bucket, SUM(CASE state WHEN 'kept' THEN 1 ELSE 0 END) AS kept, COUNT(*) AS ended
FROM promise
WHERE resolved_at >= :start AND state IN ('kept', 'broken')
GROUP BY 1
ORDER BY bucket
