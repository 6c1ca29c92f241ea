SELECT c.creditor_id, i.due, i.open_cents
FROM instalment i JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE i.debtor_id = :debtor AND i.id = :instalment AND i.status = 'open' AND i.open_cents > 0
