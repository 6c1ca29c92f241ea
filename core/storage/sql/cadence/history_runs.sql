-- The steps that were taken, and what left because of them.
SELECT cadence_run.portfolio_id, cadence_run.anchor_due, cadence_run.step, cadence_run.at, cadence_run.outcome, cadence_run.outbox_id,
    outbox.channel, outbox.purpose, outbox.state, contract.creditor_id,
    COALESCE(interaction.at, outbox.updated_at) AS left_at
FROM cadence_run
LEFT JOIN outbox ON outbox.debtor_id = cadence_run.debtor_id AND outbox.id = cadence_run.outbox_id
LEFT JOIN contract ON contract.debtor_id = outbox.debtor_id AND contract.id = outbox.contract_id
LEFT JOIN interaction ON interaction.debtor_id = outbox.debtor_id AND interaction.id = outbox.interaction_id
WHERE cadence_run.debtor_id = :debtor AND cadence_run.at < :until
ORDER BY cadence_run.at, cadence_run.step
