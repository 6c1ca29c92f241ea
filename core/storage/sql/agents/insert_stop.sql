INSERT INTO machine_stop (id, scope, portfolio_id, creditor_id, agent, stopped_at, stopped_by, reason)
VALUES (:id, :scope, CAST(:portfolio AS BIGINT), CAST(:creditor AS BIGINT), CAST(:agent AS TEXT), :now, :actor, :reason)
