INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, recorded_at)
VALUES (:debtor, :id, 'pix', 'demonstracao', :external, :cents, :at, 'matched', '{}', :at)
