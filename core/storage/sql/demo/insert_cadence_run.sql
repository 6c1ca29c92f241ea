INSERT INTO cadence_run (debtor_id, portfolio_id, anchor_due, step, cadence, version, at, outcome, reason)
VALUES (:debtor, :portfolio, :anchor_due, :step, :cadence, :version, :at, :outcome, NULLIF(:reason, ''))
ON CONFLICT (debtor_id, portfolio_id, anchor_due, step) DO NOTHING
