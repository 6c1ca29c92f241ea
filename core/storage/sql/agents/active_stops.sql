SELECT stop.id, stop.scope, stop.portfolio_id, stop.creditor_id, stop.agent, stop.stopped_at, stop.stopped_by, stop.reason,
    portfolio.name AS portfolio, creditor.name AS creditor
FROM machine_stop AS stop
LEFT JOIN portfolio ON portfolio.id = stop.portfolio_id
LEFT JOIN creditor ON creditor.id = stop.creditor_id
WHERE stop.resumed_at IS NULL
ORDER BY CASE stop.scope WHEN 'everything' THEN 0 ELSE 1 END, stop.stopped_at, stop.id
