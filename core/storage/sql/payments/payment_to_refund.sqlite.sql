SELECT debtor_id, id, amount_cents, refunded_cents, paid_at, state FROM payment WHERE id = :id
