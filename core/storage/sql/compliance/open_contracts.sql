SELECT contract_id, min(due) AS oldest_due
FROM instalment
WHERE debtor_id = :debtor AND status = 'open'
GROUP BY contract_id
ORDER BY contract_id
