SELECT interaction.at AS sent_at,
    (SELECT MIN(receipt.at) FROM receipt
        WHERE receipt.debtor_id = interaction.debtor_id AND receipt.interaction_at = interaction.at
        AND receipt.interaction_id = interaction.id AND receipt.status = 'read') AS read_at
FROM interaction
WHERE interaction.debtor_id = :debtor AND interaction.at >= :since AND interaction.direction = 'out'
    AND interaction.text LIKE :code
ORDER BY interaction.at DESC
LIMIT 1
