-- of this engine alone
-- What those who are due owe.
SELECT place.number AS place, instalment.due, instalment.open_cents, instalment.contract_id
FROM temp.due_place AS place
CROSS JOIN instalment ON instalment.debtor_id = place.debtor_id
-- include cadence/parts/plain_gathered_file
-- include cadence/parts/plain_debts_file
ORDER BY place.number
