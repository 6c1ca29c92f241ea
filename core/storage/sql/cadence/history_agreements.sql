SELECT id, creditor_id, state, made_at, accepted_at, ended_at
FROM agreement
WHERE debtor_id = :debtor
ORDER BY id
