-- Everybody with something open and no place yet: step '' is placed when it is planned.
INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at)
SELECT instalment.debtor_id, contract.portfolio_id, MIN(instalment.due), '', :now, 'active', :now
FROM instalment
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE instalment.status = 'open'
    AND NOT EXISTS (SELECT 1 FROM cadence_state
        WHERE cadence_state.debtor_id = instalment.debtor_id AND cadence_state.portfolio_id = contract.portfolio_id)
GROUP BY instalment.debtor_id, contract.portfolio_id
ON CONFLICT (debtor_id, portfolio_id) DO NOTHING
