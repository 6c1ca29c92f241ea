-- Where one debtor stands on the cadences, whatever the hour; as cadence/due_places reads those whose hour has come.
SELECT cadence_state.debtor_id, cadence_state.portfolio_id, cadence_state.anchor_due, cadence_state.step,
    portfolio.creditor_id,
    (SELECT group_concat(cadence_run.step, ' ') FROM cadence_run
-- include cadence/parts/steps_taken
-- include cadence/parts/what_stands_against
FROM cadence_state
JOIN debtor ON debtor.id = cadence_state.debtor_id
JOIN portfolio ON portfolio.id = cadence_state.portfolio_id
WHERE cadence_state.debtor_id = :debtor AND cadence_state.state = 'active'
ORDER BY cadence_state.next_at, cadence_state.portfolio_id
