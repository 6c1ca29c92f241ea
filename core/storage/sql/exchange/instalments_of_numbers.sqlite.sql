SELECT instalment.contract_id, instalment.id, instalment.number, instalment.due, instalment.amount_cents,
    instalment.open_cents, instalment.status
FROM contract
JOIN instalment ON instalment.contract_id = contract.id
WHERE contract.creditor_id = :creditor AND contract.number IN (SELECT value FROM json_each(:numbers))
