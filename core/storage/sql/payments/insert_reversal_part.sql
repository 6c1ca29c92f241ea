INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents, reversal_id)
VALUES (:debtor, :id, :payment, :target, :target_id, :component, :amount, :reversal)
