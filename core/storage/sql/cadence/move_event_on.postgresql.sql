-- Everybody of one occasion goes to the same place. Who only waits keeps the time of the last move.
UPDATE cadence_event SET step = :step, next_at = CAST(:next_at AS BIGINT), state = :state, 
    updated_at = COALESCE(CAST(:moved_at AS BIGINT), updated_at)
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS moved
WHERE cadence_event.portfolio_id = :portfolio AND cadence_event.debtor_id = moved.value AND event = :event
