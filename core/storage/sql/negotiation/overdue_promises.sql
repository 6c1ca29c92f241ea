SELECT debtor_id, id, contract_id, amount_cents, due, state, made_by, made_at, interaction_id, resolved_at
FROM promise WHERE state = 'open' AND due < :before ORDER BY due, debtor_id, id
