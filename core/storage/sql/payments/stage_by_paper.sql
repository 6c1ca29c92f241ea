-- Debts that a staged payment names: by invoice, else by contract. IN: as in stage_by_our_number.sql.
SELECT s.place, i.debtor_id, i.id AS instalment_id, c.creditor_id, i.due, i.open_cents, d.document
FROM payment_stage s
JOIN instalment i ON lower(i.invoice) IN (lower(s.reference))
JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
JOIN debtor d ON d.id = i.debtor_id
WHERE s.reference IS NOT NULL AND i.invoice IS NOT NULL AND i.status IN ('open', 'agreed')
UNION ALL
SELECT s.place, i.debtor_id, i.id AS instalment_id, c.creditor_id, i.due, i.open_cents, d.document
FROM payment_stage s
JOIN contract c ON lower(c.number) IN (lower(s.reference))
JOIN instalment i ON i.debtor_id = c.debtor_id AND i.contract_id = c.id
JOIN debtor d ON d.id = i.debtor_id
WHERE s.reference IS NOT NULL AND i.status IN ('open', 'agreed')
ORDER BY place, due, instalment_id
