UPDATE contact_point
SET status = 'active', last_inbound_at = (SELECT MAX(interaction.at) FROM interaction
    WHERE interaction.debtor_id = contact_point.debtor_id AND interaction.direction = 'in'
        AND interaction.handle = contact_point.value)
WHERE EXISTS (SELECT 1 FROM interaction
    WHERE interaction.debtor_id = contact_point.debtor_id AND interaction.direction = 'in'
        AND interaction.handle = contact_point.value)
