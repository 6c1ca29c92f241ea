SELECT channel, purpose, state, basis, source, at, interaction_id, expires_at, proof
FROM consent
WHERE debtor_id = :debtor
ORDER BY at, id
