-- A contract that went to another portfolio is followed there.
UPDATE cadence_state SET state = 'paused', next_at = NULL, updated_at = :now
WHERE state = 'active'
    AND NOT EXISTS (SELECT 1 FROM instalment
        JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
        WHERE instalment.debtor_id = cadence_state.debtor_id AND contract.portfolio_id = cadence_state.portfolio_id
            AND instalment.status = 'open')
