SELECT id, contract_id, number, due, amount_cents, open_cents, status, invoice, charges, charged_until, charges_open_cents
FROM instalment
WHERE debtor_id = :debtor
ORDER BY contract_id, due, number
