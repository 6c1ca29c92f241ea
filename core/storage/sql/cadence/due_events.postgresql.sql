-- As cadence/due_places, of the steps after an event.
-- include cadence/parts/event_place
    (SELECT string_agg(cadence_run.step, ' ') FROM cadence_run
-- include cadence/parts/steps_taken
-- include cadence/parts/what_stands_against
-- include cadence/parts/from_events
WHERE cadence_state.state = 'active' AND cadence_state.next_at <= :now
-- include cadence/parts/not_stopped
ORDER BY cadence_state.next_at, cadence_state.debtor_id
LIMIT :limit
FOR UPDATE OF cadence_state SKIP LOCKED
