SELECT debtor_id, id, contract_id, reason, source, since, until, placed_by, interaction_id
FROM hold
WHERE debtor_id = :debtor AND released_at IS NULL
ORDER BY since, id
