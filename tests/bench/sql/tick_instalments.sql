INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, created_at, updated_at)
SELECT debtor.id, 2 * debtor.id - which.k, debtor.id, 2 - which.k,
    CASE WHEN which.k = 1 THEN '2026-11-' ELSE '2026-12-' END || (11 + debtor.id % 4), 9000 + debtor.id % 70000,
    9000 + debtor.id % 70000, 'open', 1, 1
FROM debtor
CROSS JOIN (SELECT 1 AS k UNION ALL SELECT 0) AS which
ORDER BY debtor.id, which.k DESC
