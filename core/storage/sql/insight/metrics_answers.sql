-- By channel, whom we wrote to or called there, and who of them answered there.
SELECT channel, COUNT(*) AS reached, COALESCE(SUM(answered), 0) AS answered
FROM (
    SELECT told.debtor_id, told.channel, MAX(CASE WHEN told.direction = 'in' AND told.actor_kind = 'debtor'
            OR told.kind = 'call' AND told.payload LIKE '%"outcome":"answered"%' THEN 1 ELSE 0 END) AS answered
    FROM interaction AS told
    WHERE told.at >= :start AND told.at < :end AND told.direction IN ('in', 'out')
        AND told.channel IN ('whatsapp', 'sms', 'rcs', 'email', 'voice')
-- include insight/parts/of_portfolio
    GROUP BY told.debtor_id, told.channel
    HAVING MAX(CASE told.direction WHEN 'out' THEN 1 ELSE 0 END) = 1
) AS person
GROUP BY channel
ORDER BY channel
