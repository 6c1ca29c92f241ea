-- of this engine alone
-- What is open in a range.
SELECT instalment.debtor_id AS place, instalment.due, instalment.open_cents, instalment.contract_id
FROM instalment
WHERE instalment.debtor_id BETWEEN :first AND :last
-- include cadence/parts/plain_debts_file
ORDER BY instalment.debtor_id
