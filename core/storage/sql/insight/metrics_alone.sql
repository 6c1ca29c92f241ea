-- Who wrote to us and was answered after that, and whom the machine answered alone.
WITH asked AS (
    SELECT interaction.debtor_id, MIN(interaction.at) AS at
    FROM interaction
    WHERE interaction.at >= :start AND interaction.at < :end AND interaction.direction = 'in'
        AND interaction.actor_kind = 'debtor'
    GROUP BY interaction.debtor_id
)
SELECT COUNT(*) AS answered, COALESCE(SUM(1 - by_people), 0) AS alone
FROM (
    SELECT told.debtor_id, MAX(CASE told.actor_kind WHEN 'human' THEN 1 ELSE 0 END) AS by_people
    FROM asked
    JOIN interaction AS told ON told.debtor_id = asked.debtor_id AND told.at > asked.at AND told.at < :end
    WHERE told.direction = 'out' AND told.actor_kind IN ('human', 'agent')
-- include insight/parts/of_portfolio
    GROUP BY told.debtor_id
) AS person
