-- The banks' fees of the payments that recovered something for a creditor in a period.
SELECT COUNT(*) AS payments, CAST(COALESCE(SUM(p.fee_cents), 0) AS BIGINT) AS fee_cents
FROM payment p
WHERE p.state = 'matched'
    AND ((p.credit_date IS NOT NULL AND p.credit_date >= :first AND p.credit_date <= :last)
        OR (p.credit_date IS NULL AND p.paid_at >= :from AND p.paid_at < :until))
    AND EXISTS (SELECT 1 FROM allocation a
        LEFT JOIN instalment i ON a.target = 'instalment' AND i.debtor_id = a.debtor_id AND i.id = a.target_id
        LEFT JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
        LEFT JOIN agreement_instalment s
            ON a.target = 'agreement_instalment' AND s.debtor_id = a.debtor_id AND s.id = a.target_id
        LEFT JOIN agreement g ON g.debtor_id = s.debtor_id AND g.id = s.agreement_id
        WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.component <> 'surplus'
            AND COALESCE(c.creditor_id, g.creditor_id) = :creditor)
