SELECT MIN(interaction.at) AS at FROM interaction
WHERE interaction.debtor_id = :debtor AND interaction.direction IN ('in', 'out')
    AND interaction.at > :since AND interaction.at <= :until
