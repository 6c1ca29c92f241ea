SELECT COALESCE(creditor.legal_name, creditor.name) AS name, creditor.document
FROM contract
JOIN creditor ON creditor.id = contract.creditor_id
WHERE contract.debtor_id = :debtor
ORDER BY contract.id
LIMIT 1
