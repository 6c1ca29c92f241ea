-- As cadence/places_of_debtor, of the steps after an event.
SELECT cadence_state.debtor_id, cadence_state.portfolio_id, cadence_state.anchor_due, cadence_state.step,
    cadence_state.event, portfolio.creditor_id,
    (SELECT string_agg(cadence_run.step, ' ') FROM cadence_run
-- include cadence/parts/steps_taken
    (SELECT string_agg(consent.channel, ' ') FROM consent
-- include cadence/parts/what_stands_against
FROM cadence_event AS cadence_state
JOIN debtor ON debtor.id = cadence_state.debtor_id
JOIN portfolio ON portfolio.id = cadence_state.portfolio_id
WHERE cadence_state.debtor_id = :debtor AND cadence_state.state = 'active'
ORDER BY cadence_state.next_at, cadence_state.portfolio_id
