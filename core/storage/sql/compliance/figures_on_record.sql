SELECT amount_cents AS whole_cents, open_cents AS part_cents, due, 0 AS expires_at
FROM instalment
WHERE debtor_id = :debtor AND status IN ('open', 'agreed')
UNION ALL
SELECT n.amount_cents, n.open_cents, n.due, 0
FROM agreement_instalment n
JOIN agreement a ON a.debtor_id = n.debtor_id AND a.id = n.agreement_id
WHERE n.debtor_id = :debtor AND a.state IN ('active', 'awaiting_approval')
UNION ALL
SELECT entry_cents, amount_cents, first_due, expires_at
FROM offer
WHERE debtor_id = :debtor AND expires_at > :now
UNION ALL
SELECT total_cents, debt_cents, first_due, 0
FROM offer
WHERE debtor_id = :debtor AND expires_at > :now
UNION ALL
SELECT amount_cents, amount_cents, due, 0
FROM payment_request
WHERE debtor_id = :debtor AND state IN ('active', 'paid')
