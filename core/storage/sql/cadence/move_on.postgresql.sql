-- Everybody of one occasion goes to the same place.
UPDATE cadence_state SET step = :step, next_at = CAST(:next_at AS BIGINT), state = :state, updated_at = :now
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS moved
WHERE cadence_state.portfolio_id = :portfolio AND cadence_state.debtor_id = moved.value
