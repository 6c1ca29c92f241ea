-- Where a supervisor stopped the machine nothing is due.
    AND portfolio_id NOT IN (SELECT stop.portfolio_id FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL AND stop.scope = 'portfolio' AND stop.portfolio_id IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL AND (stop.scope = 'everything' OR (stop.scope = 'agent' AND stop.agent = 'cadence')))
