SELECT a.debtor_id, a.id, a.total_cents AS expected_cents, CAST(COALESCE(SUM(i.amount_cents), 0) AS BIGINT) AS found_cents
FROM agreement a LEFT JOIN agreement_instalment i ON i.debtor_id = a.debtor_id AND i.agreement_id = a.id
WHERE a.head IS NOT NULL AND (CAST(:debtor AS BIGINT) IS NULL OR a.debtor_id = :debtor)
GROUP BY a.debtor_id, a.id, a.total_cents
HAVING COALESCE(SUM(i.amount_cents), 0) <> a.total_cents
