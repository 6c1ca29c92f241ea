SELECT p.id, c.number AS contract, p.amount_cents, p.due, p.state, p.made_by, p.made_at
FROM promise p
LEFT JOIN contract c ON c.debtor_id = p.debtor_id AND c.id = p.contract_id
WHERE p.debtor_id = :debtor
ORDER BY p.made_at, p.id
