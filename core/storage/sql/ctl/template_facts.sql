SELECT debtor.name AS debtor_name, creditor.name AS creditor_name, COALESCE(creditor.document, '') AS creditor_document,
    COALESCE(creditor.address, '') AS creditor_address, contract.id AS contract_id, contract.number AS contract_number,
    instalment.due AS due, instalment.open_cents AS oldest_cents,
    CAST((SELECT COALESCE(SUM(late.open_cents), 0) FROM instalment AS late
        WHERE late.debtor_id = debtor.id AND late.status = 'open' AND late.due <= :today) AS BIGINT) AS due_cents
FROM debtor
JOIN instalment ON instalment.debtor_id = debtor.id AND instalment.status = 'open'
JOIN contract ON contract.debtor_id = debtor.id AND contract.id = instalment.contract_id
JOIN creditor ON creditor.id = contract.creditor_id
WHERE debtor.id = :debtor_id
ORDER BY instalment.due, instalment.id
LIMIT 1
