-- Everybody of one occasion goes to the same place.
UPDATE cadence_state SET step = :step, next_at = CAST(:next_at AS BIGINT), state = :state, updated_at = :now
WHERE portfolio_id = :portfolio AND debtor_id IN (SELECT value FROM json_each(:debtors))
