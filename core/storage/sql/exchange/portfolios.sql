SELECT c.name AS creditor, p.name AS portfolio
FROM creditor c
LEFT JOIN portfolio p ON p.creditor_id = c.id
ORDER BY c.name_folded, p.id DESC
