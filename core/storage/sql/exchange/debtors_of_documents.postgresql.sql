SELECT id, document, name, uf, city, birth_date
FROM debtor
WHERE document IN (SELECT jsonb_array_elements_text(CAST(:documents AS jsonb)))
