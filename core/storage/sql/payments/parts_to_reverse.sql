-- What is left of a payment where it was put, the last put first.
SELECT target, target_id, component, CAST(SUM(amount_cents) AS BIGINT) AS amount_cents
FROM allocation WHERE debtor_id = :debtor AND payment_id = :payment
GROUP BY target, target_id, component HAVING SUM(amount_cents) <> 0
ORDER BY MAX(CASE WHEN component = 'surplus' THEN 1 ELSE 0 END) DESC, MIN(id) DESC
