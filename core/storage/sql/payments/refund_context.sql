-- A refund beside what was paid and what else goes back of it.
SELECT payment.amount_cents, payment.paid_at, debtor.name,
    (SELECT COALESCE(SUM(other.amount_cents), 0) FROM refund other
        WHERE other.payment_id = refund.payment_id AND other.id <> refund.id AND other.state <> 'refused') AS others_cents
FROM refund
JOIN payment ON payment.id = refund.payment_id
LEFT JOIN debtor ON debtor.id = refund.debtor_id
WHERE refund.id = :id
