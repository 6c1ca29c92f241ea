-- Who asks for a refund waits for who asked before: together they are never above the payment.
SELECT debtor_id, id, amount_cents, refunded_cents, paid_at, state FROM payment WHERE id = :id FOR NO KEY UPDATE
