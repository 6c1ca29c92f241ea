SELECT instalment.id, instalment.contract_id, instalment.due, instalment.amount_cents, instalment.open_cents, instalment.status,
    instalment.created_at, instalment.updated_at, contract.number, contract.product, contract.creditor_id, contract.portfolio_id
FROM instalment
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE instalment.debtor_id = :debtor
ORDER BY instalment.due, instalment.id
