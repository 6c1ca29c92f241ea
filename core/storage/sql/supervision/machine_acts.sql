-- What the machine did last, newest first.
SELECT interaction.at, interaction.debtor_id, interaction.channel, interaction.direction, interaction.kind,
    interaction.text, interaction.actor, interaction.payload, debtor.name
FROM interaction
JOIN debtor ON debtor.id = interaction.debtor_id
WHERE interaction.at >= :since AND interaction.actor_kind = 'agent'
    AND (CAST(:portfolio AS BIGINT) IS NULL OR EXISTS (
        SELECT 1 FROM contract WHERE contract.debtor_id = interaction.debtor_id
            AND contract.portfolio_id = CAST(:portfolio AS BIGINT)))
ORDER BY interaction.at DESC, interaction.id DESC
LIMIT :limit
