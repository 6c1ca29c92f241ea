INSERT INTO refund (debtor_id, id, payment_id, external_id, amount_cents, reason, state, asked_by, asked_at, updated_at)
VALUES (:debtor, :id, :payment, :external_id, :amount, :reason, :state, :actor, :now, :now)
