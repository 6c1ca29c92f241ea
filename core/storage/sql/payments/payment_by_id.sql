SELECT state, debtor_id, amount_cents, paid_at FROM payment WHERE id = :id
