-- From the first contact since the deal before, else ever, to the yes.
SELECT COUNT(*) AS deals, COALESCE(SUM(accepted_at - began), 0) AS microseconds
FROM (
    SELECT told.accepted_at, (SELECT MIN(interaction.at) FROM interaction
        WHERE interaction.debtor_id = told.debtor_id AND interaction.direction IN ('in', 'out')
            AND interaction.at <= told.accepted_at
            AND interaction.at > COALESCE((SELECT MAX(earlier.accepted_at) FROM agreement AS earlier
                WHERE earlier.debtor_id = told.debtor_id AND earlier.id <> told.id
                    AND earlier.accepted_at < told.accepted_at), 0)) AS began
    FROM agreement AS told
    WHERE told.accepted_at >= :start AND told.accepted_at < :end
-- include insight/parts/of_portfolio
) AS deal
WHERE began IS NOT NULL
