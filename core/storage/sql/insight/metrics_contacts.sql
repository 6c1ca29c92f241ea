-- What left us and did not fail, by channel.
SELECT told.channel, COUNT(*) AS contacts
FROM interaction AS told
WHERE told.at >= :start AND told.at < :end AND told.direction = 'out'
    AND told.channel IN ('whatsapp', 'sms', 'rcs', 'email', 'voice')
    AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.debtor_id = told.debtor_id AND receipt.interaction_at = told.at
        AND receipt.interaction_id = told.id AND receipt.status = 'failed')
-- include insight/parts/of_portfolio
GROUP BY told.channel
ORDER BY told.channel
