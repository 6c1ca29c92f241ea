SELECT debtor_id, id, contract_id, amount_cents, due, state, made_by, made_at, interaction_id, resolved_at
FROM promise WHERE debtor_id = :debtor ORDER BY id DESC
