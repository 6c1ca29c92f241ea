-- A newer file moved the oldest open due date, or brought a debt to somebody who owed nothing. Who came to the end of the
-- cadence for this due date stays there.
UPDATE cadence_state
SET step = CASE WHEN cadence_state.anchor_due = owed.due THEN cadence_state.step ELSE '' END,
    anchor_due = owed.due, next_at = :now, state = 'active', updated_at = :now
FROM (
    SELECT instalment.debtor_id, contract.portfolio_id, MIN(instalment.due) AS due
    FROM instalment
    JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
    WHERE instalment.status = 'open' AND EXISTS (SELECT 1 FROM cadence_state)
    GROUP BY instalment.debtor_id, contract.portfolio_id) AS owed
WHERE cadence_state.debtor_id = owed.debtor_id AND cadence_state.portfolio_id = owed.portfolio_id
    AND (cadence_state.anchor_due <> owed.due OR cadence_state.state = 'paused')
