SELECT id, portfolio_id, creditor_id, created_at
FROM contract
WHERE debtor_id = :debtor
ORDER BY id
