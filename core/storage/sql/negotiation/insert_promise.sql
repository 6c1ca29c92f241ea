INSERT INTO promise (debtor_id, id, contract_id, amount_cents, due, state, made_by, made_at, interaction_id)
VALUES (:debtor, :id, CAST(:contract AS BIGINT), CAST(:amount AS BIGINT), :due, 'open', :made_by, :made_at,
    CAST(:interaction AS BIGINT))
