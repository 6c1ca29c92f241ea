SELECT c.id, c.debtor_id, c.creditor_id, k.name AS creditor_name, c.portfolio_id, p.name AS portfolio_name, c.number,
    c.product
FROM contract c
JOIN creditor k ON k.id = c.creditor_id
JOIN portfolio p ON p.id = c.portfolio_id
WHERE c.debtor_id = :debtor
ORDER BY c.id
