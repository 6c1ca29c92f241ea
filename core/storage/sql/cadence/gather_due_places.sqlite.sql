-- of this engine alone
INSERT INTO temp.due_place (debtor_id, portfolio_id, anchor_due, step, updated_at)
SELECT debtor_id, portfolio_id, anchor_due, step, updated_at
-- include cadence/parts/due_sparse_file
-- include cadence/parts/not_stopped
ORDER BY debtor_id
