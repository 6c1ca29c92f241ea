SELECT (made_at - :start) / :width AS bucket, COUNT(*) AS agreements, SUM(total_cents) AS cents
FROM agreement
WHERE made_at >= :start AND state IN ('active', 'kept')
GROUP BY 1
ORDER BY bucket
