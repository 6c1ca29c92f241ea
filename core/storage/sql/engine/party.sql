SELECT debtor.name, debtor.kind, COALESCE(creditor.legal_name, creditor.name) AS creditor, creditor.document AS creditor_document,
    creditor.address AS creditor_address, contract.number AS contract,
    contract.id AS contract_id
FROM debtor
LEFT JOIN contract ON contract.debtor_id = debtor.id
LEFT JOIN creditor ON creditor.id = contract.creditor_id
LEFT JOIN instalment ON instalment.debtor_id = contract.debtor_id AND instalment.contract_id = contract.id
    AND instalment.status IN ('open', 'agreed')
WHERE debtor.id = :debtor
ORDER BY instalment.due IS NULL, instalment.due, contract.id
LIMIT 1
