INSERT INTO payment_proposal (debtor_id, id, payment_id, kind, action, amount_cents, candidate_debtor_id,
    candidate_request_id, confidence, why, state, made_at)
VALUES (:debtor, :id, :payment, :kind, :action, :amount, CAST(:candidate AS BIGINT), CAST(:request AS BIGINT), :confidence,
    :why, 'open', :now)
