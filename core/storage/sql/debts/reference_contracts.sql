-- The contracts of a debtor with what is open of each, late charges left out.
SELECT contract.number, contract.product, creditor.name AS creditor, COUNT(instalment.id) AS open_instalments,
    COALESCE(SUM(instalment.open_cents), 0) AS open_cents, MIN(instalment.due) AS oldest_due
FROM contract
JOIN creditor ON creditor.id = contract.creditor_id
LEFT JOIN instalment ON instalment.debtor_id = contract.debtor_id AND instalment.contract_id = contract.id
    AND instalment.status = 'open'
WHERE contract.debtor_id = :debtor
GROUP BY contract.id, contract.number, contract.product, creditor.name
ORDER BY MIN(instalment.due), contract.id
