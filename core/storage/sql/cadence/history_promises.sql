SELECT contract_id, due, state, made_at, resolved_at
FROM promise
WHERE debtor_id = :debtor
ORDER BY due
