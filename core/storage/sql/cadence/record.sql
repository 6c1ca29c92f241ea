SELECT step, outcome, CASE WHEN outcome = 'skipped' THEN COALESCE(reason, '') ELSE '' END AS reason, COUNT(*) AS number
FROM cadence_run
WHERE cadence = :cadence AND at >= :since
GROUP BY 1, 2, 3
ORDER BY number DESC, 3
