SELECT id, debtor_id, state, txid, amount_cents, refunded_cents, problem FROM payment
WHERE provider = :provider AND external_id = :external_id
