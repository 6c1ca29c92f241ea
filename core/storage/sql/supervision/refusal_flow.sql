SELECT (updated_at - :start) / :width AS bucket, refused_by, COUNT(*) AS messages
FROM outbox
WHERE refused_by IS NOT NULL AND updated_at >= :start AND state IN ('queued', 'refused')
GROUP BY 1, 2
ORDER BY bucket
