-- What left us lately, the newest first. What did not arrive after all was never said.
SELECT at, actor_kind, handle, payload FROM interaction
WHERE debtor_id = :debtor AND at > :since AND at <= :at AND direction = 'out'
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.debtor_id = interaction.debtor_id AND outbox.id = interaction.outbox_id
        AND outbox.state IN ('failed', 'refused', 'recalled'))
ORDER BY at DESC, id DESC
LIMIT 20
