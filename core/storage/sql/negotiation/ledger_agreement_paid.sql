-- Of each instalment, what is not open any more is what came in for it.
SELECT i.debtor_id, i.agreement_id AS id, i.amount_cents - i.open_cents AS expected_cents,
    CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) AS found_cents
FROM agreement_instalment i JOIN agreement a ON a.debtor_id = i.debtor_id AND a.id = i.agreement_id
    LEFT JOIN allocation l ON l.debtor_id = i.debtor_id AND l.target = 'agreement_instalment' AND l.target_id = i.id
        AND l.component <> 'surplus'
WHERE a.head IS NOT NULL AND (CAST(:debtor AS BIGINT) IS NULL OR i.debtor_id = :debtor)
GROUP BY i.debtor_id, i.agreement_id, i.id, i.amount_cents, i.open_cents
HAVING COALESCE(SUM(l.amount_cents), 0) <> i.amount_cents - i.open_cents
