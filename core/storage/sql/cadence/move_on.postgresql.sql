UPDATE cadence_state
SET step = moved.value ->> 2, next_at = CAST(moved.value ->> 3 AS BIGINT), state = moved.value ->> 4, updated_at = :now
FROM jsonb_array_elements(CAST(:moves AS jsonb)) AS moved
WHERE cadence_state.debtor_id = CAST(moved.value ->> 0 AS BIGINT)
    AND cadence_state.portfolio_id = CAST(moved.value ->> 1 AS BIGINT)
