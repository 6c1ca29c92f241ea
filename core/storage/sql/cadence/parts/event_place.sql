-- Where a debtor stands after an event, under the name that the other parts know.
SELECT cadence_state.debtor_id, cadence_state.portfolio_id, cadence_state.anchor_due, cadence_state.step,
    cadence_state.event, portfolio.creditor_id,
