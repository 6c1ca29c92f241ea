-- Where a supervisor stopped the machine nothing is due.
    AND portfolio_id NOT IN (SELECT stopped.id FROM machine_stop AS stop
        JOIN portfolio AS stopped ON stopped.id = stop.portfolio_id OR stopped.creditor_id = stop.creditor_id
        WHERE stop.resumed_at IS NULL AND stop.scope IN ('portfolio', 'creditor'))
    AND NOT EXISTS (SELECT 1 FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL AND (stop.scope = 'everything' OR (stop.scope = 'agent' AND stop.agent = 'cadence')))
