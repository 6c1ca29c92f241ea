SELECT id, contract_id, reason, source, since, until, placed_by, released_at
FROM hold
WHERE debtor_id = :debtor
ORDER BY since, id
