-- As cadence/places_of_debtor, of the steps after an event.
-- include cadence/parts/event_place
    (SELECT string_agg(cadence_run.step, ' ') FROM cadence_run
-- include cadence/parts/steps_taken
-- include cadence/parts/what_stands_against
-- include cadence/parts/from_events
WHERE cadence_state.debtor_id = :debtor AND cadence_state.state = 'active'
ORDER BY cadence_state.next_at, cadence_state.portfolio_id
