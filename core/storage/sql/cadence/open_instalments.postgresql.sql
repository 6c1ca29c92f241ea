SELECT instalment.debtor_id, instalment.due, instalment.open_cents, instalment.id, instalment.contract_id,
    contract.number AS contract_number
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS due
JOIN instalment ON instalment.debtor_id = due.value AND instalment.status = 'open'
LEFT JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
