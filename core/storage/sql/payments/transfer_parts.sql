-- What was allocated to debts of a creditor and is in no transfer yet, negative where it went back. Of an agreement the age counts to
-- the day on which it was made.
SELECT a.debtor_id, a.id, a.payment_id, a.target, a.target_id, a.amount_cents, p.paid_at, p.credit_date, p.fee_cents,
    CASE WHEN v.kind = 'unmatch' THEN NULL ELSE a.reversal_id END AS reversal_id,
    CASE WHEN v.kind = 'unmatch' THEN NULL ELSE v.on_date END AS reversed_on,
    c.number AS reference, i.due AS oldest_due, CAST(NULL AS BIGINT) AS agreed_at,
    CASE WHEN EXISTS (SELECT 1 FROM transfer_line l WHERE l.payment_id = a.payment_id AND l.fee_cents > 0)
        THEN 1 ELSE 0 END AS fee_taken
FROM contract c JOIN instalment i ON i.debtor_id = c.debtor_id AND i.contract_id = c.id
    JOIN allocation a ON a.debtor_id = i.debtor_id AND a.target = 'instalment' AND a.target_id = i.id
    JOIN payment p ON p.id = a.payment_id AND p.debtor_id IN (a.debtor_id, 0)
    LEFT JOIN payment_reversal v ON v.debtor_id = a.debtor_id AND v.id = a.reversal_id
WHERE c.creditor_id = :creditor AND a.component <> 'surplus'
    AND NOT EXISTS (SELECT 1 FROM transfer_part t WHERE t.debtor_id = a.debtor_id AND t.allocation_id = a.id)
UNION ALL
SELECT a.debtor_id, a.id, a.payment_id, a.target, a.target_id, a.amount_cents, p.paid_at, p.credit_date, p.fee_cents,
    CASE WHEN v.kind = 'unmatch' THEN NULL ELSE a.reversal_id END AS reversal_id,
    CASE WHEN v.kind = 'unmatch' THEN NULL ELSE v.on_date END AS reversed_on,
    g.number AS reference,
    (SELECT MIN(i.due) FROM agreement_debt d JOIN instalment i ON i.debtor_id = d.debtor_id AND i.id = d.instalment_id
        WHERE d.debtor_id = g.debtor_id AND d.agreement_id = g.id) AS oldest_due,
    g.made_at AS agreed_at,
    CASE WHEN EXISTS (SELECT 1 FROM transfer_line l WHERE l.payment_id = a.payment_id AND l.fee_cents > 0)
        THEN 1 ELSE 0 END AS fee_taken
FROM agreement g JOIN agreement_instalment n ON n.debtor_id = g.debtor_id AND n.agreement_id = g.id
    JOIN allocation a ON a.debtor_id = n.debtor_id AND a.target = 'agreement_instalment' AND a.target_id = n.id
    JOIN payment p ON p.id = a.payment_id AND p.debtor_id IN (a.debtor_id, 0)
    LEFT JOIN payment_reversal v ON v.debtor_id = a.debtor_id AND v.id = a.reversal_id
WHERE g.creditor_id = :creditor AND a.component <> 'surplus'
    AND NOT EXISTS (SELECT 1 FROM transfer_part t WHERE t.debtor_id = a.debtor_id AND t.allocation_id = a.id)
ORDER BY 3, 2
