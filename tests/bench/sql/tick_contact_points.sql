INSERT INTO contact_point (debtor_id, id, kind, value, source, confidence, created_at)
SELECT debtor.id, 2 * debtor.id - kinds.k, CASE WHEN kinds.k = 1 THEN 'phone' ELSE 'email' END,
    CASE WHEN kinds.k = 0 THEN 'cliente' || debtor.id || '@example.com'
        ELSE '+55' || CASE debtor.id % 6 WHEN 0 THEN '21' WHEN 1 THEN '85' WHEN 2 THEN '31' WHEN 3 THEN '41' ELSE '11' END
            || '9' || (10000000 + debtor.id) END,
    'import', 50, 1
FROM debtor
CROSS JOIN (SELECT 1 AS k UNION ALL SELECT 0) AS kinds
ORDER BY debtor.id, kinds.k DESC
