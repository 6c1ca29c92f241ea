-- When the cadence stood still by a supervisor's word. Without a portfolio: everywhere; of a creditor, a line for each portfolio.
SELECT COALESCE(stop.portfolio_id, portfolio.id) AS portfolio_id, stop.stopped_at, stop.resumed_at
FROM machine_stop AS stop
LEFT JOIN portfolio ON stop.scope = 'creditor' AND portfolio.creditor_id = stop.creditor_id
WHERE stop.stopped_at < :until AND (stop.resumed_at IS NULL OR stop.resumed_at > :from) AND (stop.scope <> 'agent' OR stop.agent = 'cadence')
    AND (stop.scope <> 'creditor' OR portfolio.id IS NOT NULL)
