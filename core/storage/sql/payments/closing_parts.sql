SELECT a.component, CAST(SUM(a.amount_cents) AS BIGINT) AS amount_cents
FROM payment p JOIN allocation a ON a.debtor_id = p.debtor_id AND a.payment_id = p.id
WHERE (CAST(:account AS TEXT) = '' OR p.account = CAST(:account AS TEXT)) AND p.state = 'matched'
    AND ((p.credit_date IS NOT NULL AND p.credit_date = :day)
        OR (p.credit_date IS NULL AND p.paid_at >= :from AND p.paid_at < :until))
GROUP BY a.component ORDER BY a.component
