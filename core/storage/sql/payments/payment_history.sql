-- Payments of a debtor, newest first, each with its parts by what they paid.
SELECT payment.id, payment.amount_cents, payment.paid_at, payment.state, allocation.component,
    CAST(COALESCE(SUM(allocation.amount_cents), 0) AS BIGINT) AS part_cents
FROM payment
LEFT JOIN allocation ON allocation.debtor_id = payment.debtor_id AND allocation.payment_id = payment.id
WHERE payment.debtor_id = :debtor
GROUP BY payment.id, payment.amount_cents, payment.paid_at, payment.state, allocation.component
ORDER BY payment.paid_at DESC, payment.id DESC, allocation.component
LIMIT 400
