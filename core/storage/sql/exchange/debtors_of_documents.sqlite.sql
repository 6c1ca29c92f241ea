SELECT id, document, name, uf, city, birth_date
FROM debtor
WHERE document IN (SELECT value FROM json_each(:documents))
