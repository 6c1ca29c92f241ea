-- Who wrote to us and was answered, and whom the machine answered alone.
SELECT COUNT(*) AS answered, COALESCE(SUM(1 - by_people), 0) AS alone
FROM (
    SELECT told.debtor_id, MAX(CASE WHEN told.actor_kind = 'human' THEN 1 ELSE 0 END) AS by_people
    FROM interaction AS told
    WHERE told.at >= :start AND told.at < :end AND told.direction IN ('in', 'out')
        AND told.actor_kind IN ('debtor', 'human', 'agent')
-- include insight/parts/of_portfolio
    GROUP BY told.debtor_id
    HAVING MAX(CASE WHEN told.direction = 'in' AND told.actor_kind = 'debtor' THEN 1 ELSE 0 END) = 1
        AND MAX(CASE WHEN told.direction = 'out' THEN 1 ELSE 0 END) = 1
) AS person
