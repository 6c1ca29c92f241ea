SELECT closed_by AS actor, COUNT(*) AS cases
FROM work_item
WHERE state = 'closed' AND closed_at >= :since
GROUP BY closed_by
