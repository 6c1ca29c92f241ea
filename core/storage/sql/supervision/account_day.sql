-- What left on a day and what of it arrived; what failed on that day, whenever it had left.
SELECT interaction.channel, COALESCE(interaction.provider, '') AS provider, COUNT(*) AS sent,
    SUM(CASE WHEN EXISTS (
        SELECT 1 FROM receipt
        WHERE receipt.debtor_id = interaction.debtor_id AND receipt.interaction_at = interaction.at
            AND receipt.interaction_id = interaction.id AND receipt.status IN ('delivered', 'read', 'played')
    ) THEN 1 ELSE 0 END) AS delivered, 0 AS failed
FROM interaction
WHERE interaction.at >= :from AND interaction.direction = 'out' AND interaction.channel <> 'internal'
GROUP BY interaction.channel, COALESCE(interaction.provider, '')
UNION ALL
SELECT channel, COALESCE(provider, '') AS provider, 0 AS sent, 0 AS delivered, COUNT(*) AS failed
FROM outbox WHERE state = 'failed' AND updated_at >= :from
GROUP BY channel, COALESCE(provider, '')
