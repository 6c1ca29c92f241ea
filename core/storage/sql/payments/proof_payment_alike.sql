-- Their payment of this amount and day that no other proof stands for, if there is only one.
SELECT MIN(payment.id) AS id, payment.debtor_id, payment.amount_cents FROM payment
WHERE payment.debtor_id = :debtor AND payment.amount_cents = :amount AND payment.paid_at >= :from AND payment.paid_at < :until
    AND payment.state <> 'odd'
    AND NOT EXISTS (SELECT 1 FROM payment_proof other WHERE other.payment_id = payment.id AND other.state = 'confirmed')
GROUP BY payment.debtor_id, payment.amount_cents HAVING COUNT(*) = 1
