INSERT INTO machine_stop (id, scope, portfolio_id, agent, stopped_at, stopped_by, reason)
VALUES (:id, :scope, CAST(:portfolio AS BIGINT), CAST(:agent AS TEXT), :now, :actor, :reason)
