SELECT debtor_id
FROM cadence_state
WHERE state = 'active' AND next_at <= :now
    AND NOT EXISTS (
        SELECT 1 FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL
            AND (stop.scope = 'everything' OR (stop.scope = 'agent' AND stop.agent = 'cadence')
                OR (stop.scope = 'portfolio' AND stop.portfolio_id = cadence_state.portfolio_id)))
ORDER BY next_at, debtor_id
LIMIT :most
