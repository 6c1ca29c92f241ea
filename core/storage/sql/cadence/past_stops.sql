-- When the cadence stood still by a supervisor's word. Without a portfolio: everywhere.
SELECT portfolio_id, stopped_at, resumed_at
FROM machine_stop
WHERE resumed_at >= :since AND (scope <> 'agent' OR agent = 'cadence')
