-- How many came into the queue and left it, by stretch of :width microseconds.
SELECT bucket, SUM(opened) AS opened, SUM(closed) AS closed, SUM(timely) AS timely
FROM (
    SELECT (created_at - :start) / :width AS bucket, 1 AS opened, 0 AS closed, 0 AS timely
    FROM work_item WHERE state IN ('open', 'claimed', 'snoozed') AND created_at >= :start
    UNION ALL
    SELECT (created_at - :start) / :width, 1, 0, 0
    FROM work_item WHERE state = 'closed' AND closed_at >= :start AND created_at >= :start
    UNION ALL
    SELECT (closed_at - :start) / :width, 0, 1, CASE WHEN due_at IS NULL OR closed_at <= due_at THEN 1 ELSE 0 END
    FROM work_item WHERE state = 'closed' AND closed_at >= :start
) AS flow
GROUP BY bucket
ORDER BY bucket
