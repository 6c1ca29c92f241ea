INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at)
VALUES (:debtor, :portfolio, :anchor_due, :step, :next_at, :state, :now)
