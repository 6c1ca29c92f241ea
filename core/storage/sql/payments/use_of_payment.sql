SELECT payment.paid_at, allocation.component, SUM(allocation.amount_cents) AS amount_cents
FROM payment
JOIN allocation ON allocation.debtor_id = payment.debtor_id AND allocation.payment_id = payment.id
WHERE payment.debtor_id = :debtor AND payment.payment_request_id = :request
GROUP BY payment.paid_at, allocation.component
