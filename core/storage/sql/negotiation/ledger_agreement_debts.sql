SELECT a.debtor_id, a.id, a.debt_cents AS expected_cents,
    CAST(COALESCE(SUM(d.amount_cents + d.fine_cents + d.interest_cents + d.correction_cents), 0) AS BIGINT) AS found_cents
FROM agreement a LEFT JOIN agreement_debt d ON d.debtor_id = a.debtor_id AND d.agreement_id = a.id
WHERE a.head IS NOT NULL AND (CAST(:debtor AS BIGINT) IS NULL OR a.debtor_id = :debtor)
GROUP BY a.debtor_id, a.id, a.debt_cents
HAVING COALESCE(SUM(d.amount_cents + d.fine_cents + d.interest_cents + d.correction_cents), 0) <> a.debt_cents
