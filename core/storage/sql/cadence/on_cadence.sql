SELECT DISTINCT cadence_state.debtor_id
FROM cadence_state
JOIN portfolio ON portfolio.id = cadence_state.portfolio_id
WHERE cadence_state.state = 'active' AND portfolio.cadence = :cadence
ORDER BY cadence_state.debtor_id
