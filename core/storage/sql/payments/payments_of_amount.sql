SELECT payment.debtor_id, payment.amount_cents, payment.paid_at, debtor.name
FROM payment
JOIN debtor ON debtor.id = payment.debtor_id
WHERE payment.amount_cents = :cents
ORDER BY payment.paid_at DESC, payment.id DESC
LIMIT :limit
