SELECT closed_by, MIN(closed_at) AS first_at
FROM work_item
WHERE state = 'closed' AND closed_by IS NOT NULL
GROUP BY closed_by
