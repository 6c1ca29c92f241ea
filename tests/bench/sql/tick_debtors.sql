-- People of all sorts: two of five are confirmed, one of fifty is a company.
INSERT INTO debtor (id, kind, name, name_folded, document, uf, right_party_at, created_at, updated_at)
WITH RECURSIVE numbered (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbered WHERE n < :debtors)
SELECT n, CASE WHEN n % 50 = 7 THEN 'company' ELSE 'person' END,
    CASE n % 5 WHEN 0 THEN 'Maria' WHEN 1 THEN 'José' WHEN 2 THEN 'Ana' WHEN 3 THEN 'João' ELSE 'Antônia' END
        || ' Aparecida da Silva ' || n,
    'maria aparecida da silva ' || n, CAST(10000000000 + n AS TEXT),
    CASE n % 7 WHEN 0 THEN NULL WHEN 1 THEN 'RJ' WHEN 2 THEN 'CE' WHEN 3 THEN 'MG' WHEN 4 THEN 'PR' ELSE 'SP' END,
    CASE WHEN n % 5 < 2 THEN 1 END, 1, 1
FROM numbered
