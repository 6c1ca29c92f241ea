-- By the beginning of the number: from it to the last text that begins so.
SELECT contract.debtor_id, contract.number, debtor.name, creditor.name AS creditor
FROM contract
JOIN debtor ON debtor.id = contract.debtor_id
JOIN creditor ON creditor.id = contract.creditor_id
WHERE lower(contract.number) >= :from AND lower(contract.number) <= :to
ORDER BY lower(contract.number), contract.debtor_id
LIMIT :limit
