FROM cadence_event AS cadence_state
JOIN debtor ON debtor.id = cadence_state.debtor_id
JOIN portfolio ON portfolio.id = cadence_state.portfolio_id
