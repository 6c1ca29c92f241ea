-- Everybody of one occasion goes to the same place. Who only waits keeps the time of the last move.
UPDATE cadence_event SET step = :step, next_at = CAST(:next_at AS BIGINT), state = :state, 
    updated_at = COALESCE(CAST(:moved_at AS BIGINT), updated_at)
WHERE portfolio_id = :portfolio AND debtor_id IN (SELECT value FROM json_each(:debtors)) AND event = :event
