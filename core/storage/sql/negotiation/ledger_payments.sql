-- What a payment was split into is the payment, less what went back of it.
SELECT p.debtor_id, p.id, p.amount_cents - p.refunded_cents AS expected_cents,
    CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) AS found_cents
FROM payment p LEFT JOIN allocation l ON l.debtor_id = p.debtor_id AND l.payment_id = p.id
WHERE p.state IN ('matched', 'refunded') AND p.debtor_id <> 0 AND (CAST(:debtor AS BIGINT) IS NULL OR p.debtor_id = :debtor)
GROUP BY p.debtor_id, p.id, p.amount_cents, p.refunded_cents
HAVING COALESCE(SUM(l.amount_cents), 0) <> p.amount_cents - p.refunded_cents
