INSERT INTO payment_reversal (debtor_id, id, payment_id, kind, amount_cents, unplaced_cents, on_date, actor, reason, made_at)
VALUES (:debtor, :id, :payment, :kind, :amount, :unplaced, :day, :actor, :reason, :now)
