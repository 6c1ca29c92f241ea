-- of this engine alone
SELECT DISTINCT portfolio_id, anchor_due, step
-- include cadence/parts/due_dense
-- include cadence/parts/not_stopped
