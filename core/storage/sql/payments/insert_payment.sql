INSERT INTO payment (debtor_id, id, provider, account, external_id, txid, amount_cents, paid_at, payment_request_id, state,
    raw, recorded_at, refunded_cents, problem)
VALUES (:debtor, :id, :provider, :account, :external_id, NULLIF(:txid, ''), :amount, :paid_at, CAST(:request AS BIGINT),
    :state, :raw, :now, :refunded, NULLIF(:problem, ''))
ON CONFLICT (provider, external_id) DO NOTHING
