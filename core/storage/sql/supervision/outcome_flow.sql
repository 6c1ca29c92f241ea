SELECT (closed_at - :start) / :width AS bucket, disposition, COUNT(*) AS cases
FROM work_item
WHERE state = 'closed' AND closed_at >= :start AND disposition IS NOT NULL
GROUP BY 1, 2
ORDER BY bucket
