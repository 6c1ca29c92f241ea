-- With how many people and machine talked, and what left, by stretch of :width microseconds.
SELECT (at - :start) / :width AS bucket,
    COUNT(DISTINCT CASE WHEN actor_kind = 'human' AND direction = 'out' THEN debtor_id END) AS people,
    COUNT(DISTINCT CASE WHEN actor_kind = 'agent' AND direction = 'out' THEN debtor_id END) AS machine,
    SUM(CASE WHEN direction = 'out' AND actor_kind <> 'human' THEN 1 ELSE 0 END) AS sent
FROM interaction
WHERE at >= :start
GROUP BY 1
ORDER BY bucket
