-- When the cadence stood still by a supervisor's word. Without a portfolio: everywhere.
SELECT portfolio_id, stopped_at, resumed_at
FROM machine_stop
WHERE stopped_at < :until AND (resumed_at IS NULL OR resumed_at > :from) AND (scope <> 'agent' OR agent = 'cadence')
