-- What was recovered for a creditor in a period, day by day; what is more than was owed is not theirs.
SELECT COALESCE(p.credit_date, :first) AS credit_date, p.paid_at, a.component,
    CAST(SUM(a.amount_cents) AS BIGINT) AS amount_cents
FROM payment p
JOIN allocation a ON a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.component <> 'surplus'
LEFT JOIN instalment i ON a.target = 'instalment' AND i.debtor_id = a.debtor_id AND i.id = a.target_id
LEFT JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
LEFT JOIN agreement_instalment s
    ON a.target = 'agreement_instalment' AND s.debtor_id = a.debtor_id AND s.id = a.target_id
LEFT JOIN agreement g ON g.debtor_id = s.debtor_id AND g.id = s.agreement_id
WHERE p.state = 'matched' AND COALESCE(c.creditor_id, g.creditor_id) = :creditor
    AND ((p.credit_date IS NOT NULL AND p.credit_date >= :first AND p.credit_date <= :last)
        OR (p.credit_date IS NULL AND p.paid_at >= :from AND p.paid_at < :until))
GROUP BY p.credit_date, p.paid_at, a.component
ORDER BY 1, p.paid_at, a.component
