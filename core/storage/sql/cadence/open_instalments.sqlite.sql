SELECT instalment.debtor_id, instalment.due, instalment.open_cents, instalment.contract_id,
    contract.number AS contract_number, contract.product, contract.creditor_id,
    CASE WHEN EXISTS (SELECT 1 FROM hold WHERE hold.debtor_id = instalment.debtor_id
        AND hold.contract_id = instalment.contract_id AND hold.released_at IS NULL
        AND (hold.until IS NULL OR hold.until > :now)) THEN 1 ELSE 0 END AS held,
    CASE WHEN EXISTS (SELECT 1 FROM promise WHERE promise.debtor_id = instalment.debtor_id
        AND promise.contract_id = instalment.contract_id AND promise.state = 'open') THEN 1 ELSE 0 END AS promised
FROM json_each(:debtors) AS due
JOIN instalment ON instalment.debtor_id = due.value AND instalment.status = 'open'
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
