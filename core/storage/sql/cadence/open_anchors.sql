SELECT contract.portfolio_id, MIN(instalment.due) AS anchor_due
FROM instalment
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE instalment.debtor_id = :debtor AND instalment.status = 'open'
GROUP BY contract.portfolio_id
