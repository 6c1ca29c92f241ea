-- What was said, by whom, and when it was read.
SELECT interaction.id, interaction.at, interaction.channel, interaction.direction, interaction.kind, interaction.handle,
    CASE WHEN interaction.kind = 'call' THEN interaction.payload END AS payload,
    outbox.purpose, outbox.contract_id, outbox.origin,
    (SELECT MIN(receipt.at) FROM receipt WHERE receipt.debtor_id = interaction.debtor_id
        AND receipt.interaction_at = interaction.at AND receipt.interaction_id = interaction.id
        AND receipt.status = 'read') AS read_at,
    (SELECT MIN(receipt.at) FROM receipt WHERE receipt.debtor_id = interaction.debtor_id
        AND receipt.interaction_at = interaction.at AND receipt.interaction_id = interaction.id
        AND receipt.status = 'failed') AS failed_at
FROM interaction
LEFT JOIN outbox ON outbox.debtor_id = interaction.debtor_id AND outbox.id = interaction.outbox_id
WHERE interaction.debtor_id = :debtor AND interaction.at < :until AND interaction.direction IN ('in', 'out')
ORDER BY interaction.at, interaction.id
