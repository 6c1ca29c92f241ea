INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at)
SELECT id, id, 1, 1, 'CT-' || (10000000 + id), 1, 1 FROM debtor ORDER BY id
