-- What a day's payments were allocated to; what went back of them later is of another day.
SELECT a.component, CAST(SUM(a.amount_cents) AS BIGINT) AS amount_cents
FROM payment p JOIN allocation a ON a.debtor_id = p.debtor_id AND a.payment_id = p.id
    LEFT JOIN payment_reversal v ON v.debtor_id = a.debtor_id AND v.id = a.reversal_id
WHERE (CAST(:account AS TEXT) = '' OR p.account = CAST(:account AS TEXT)) AND p.state = 'matched'
    AND (a.reversal_id IS NULL OR v.kind = 'unmatch')
    AND ((p.credit_date IS NOT NULL AND p.credit_date = :day)
        OR (p.credit_date IS NULL AND p.paid_at >= :from AND p.paid_at < :until))
GROUP BY a.component ORDER BY a.component
