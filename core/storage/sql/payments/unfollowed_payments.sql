-- Payments of banks' files of which the desk was not told yet: from each file on, never through all payments (CROSS JOIN).
SELECT f.id AS file_id, f.followed_up, p.id, p.debtor_id, p.amount_cents, p.paid_at,
    CASE WHEN EXISTS (SELECT 1 FROM instalment i WHERE i.debtor_id = p.debtor_id AND i.status IN ('open', 'agreed'))
        THEN 0 ELSE 1 END AS debtor_settled,
    CASE WHEN EXISTS (SELECT 1 FROM allocation a
            JOIN agreement_instalment s ON s.debtor_id = a.debtor_id AND s.id = a.target_id
            WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.target = 'agreement_instalment'
                AND s.status = 'paid')
        THEN 1 ELSE 0 END AS instalment_paid
FROM bank_file f
CROSS JOIN payment p
WHERE p.source_file = f.id AND p.id > f.followed_up AND p.state = 'matched' AND p.debtor_id > 0
ORDER BY f.id, p.id LIMIT :limit
