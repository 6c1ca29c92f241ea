-- How long the longest wait for an answer was; what nobody has answered yet waits until now.
SELECT debtor_id, MAX(COALESCE(next_at, :now) - at) AS waited
FROM (
    SELECT debtor_id, at, direction, LEAD(at) OVER (PARTITION BY debtor_id ORDER BY at, id) AS next_at,
        LEAD(direction) OVER (PARTITION BY debtor_id ORDER BY at, id) AS next_direction
    FROM interaction
    WHERE at >= :from AND at < :until AND channel <> 'internal'
) AS line
WHERE direction = 'in' AND COALESCE(next_direction, 'out') = 'out'
GROUP BY debtor_id
