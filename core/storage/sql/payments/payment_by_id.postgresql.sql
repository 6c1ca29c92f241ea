-- Who decides about a payment decides alone.
SELECT state, debtor_id, amount_cents, refunded_cents, paid_at FROM payment WHERE id = :id FOR NO KEY UPDATE
