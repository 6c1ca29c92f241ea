-- The contract that is spoken of: that of the instalment or of the agreement that is named, else that of the oldest open
-- instalment, with the creditor that is named.
SELECT debtor.name, debtor.kind, COALESCE(creditor.legal_name, creditor.name) AS creditor, creditor.document AS creditor_document,
    creditor.address AS creditor_address, contract.number AS contract,
    contract.id AS contract_id
FROM debtor
LEFT JOIN contract ON contract.debtor_id = debtor.id
LEFT JOIN creditor ON creditor.id = contract.creditor_id
LEFT JOIN instalment ON instalment.debtor_id = contract.debtor_id AND instalment.contract_id = contract.id
    AND instalment.status IN ('open', 'agreed')
WHERE debtor.id = :debtor
ORDER BY CASE WHEN instalment.id = CAST(:instalment AS BIGINT) THEN 0
        WHEN EXISTS (SELECT 1 FROM agreement_debt WHERE agreement_debt.debtor_id = instalment.debtor_id
            AND agreement_debt.instalment_id = instalment.id AND agreement_debt.agreement_id = CAST(:agreement AS BIGINT)) THEN 0
        WHEN contract.creditor_id = CAST(:creditor AS BIGINT) THEN 1
        ELSE 2 END, instalment.due IS NULL, instalment.due, contract.id
LIMIT 1
