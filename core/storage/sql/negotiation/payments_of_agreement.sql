-- What came in for its instalments, a payment a row.
SELECT p.paid_at, SUM(l.amount_cents) AS amount_cents
FROM allocation l JOIN agreement_instalment i ON i.debtor_id = l.debtor_id AND i.id = l.target_id
    JOIN payment p ON p.debtor_id = l.debtor_id AND p.id = l.payment_id
WHERE l.debtor_id = :debtor AND l.target = 'agreement_instalment' AND l.component <> 'surplus'
    AND i.agreement_id = :agreement
GROUP BY p.id, p.paid_at ORDER BY p.paid_at, p.id
