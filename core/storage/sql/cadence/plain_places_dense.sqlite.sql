-- of this engine alone
-- Most of the range are due: where they stand, but those who were planned today.
SELECT place.debtor_id, place.portfolio_id, place.anchor_due, place.step
-- include cadence/parts/due_dense
-- include cadence/parts/not_stopped
-- include cadence/parts/plain_fresh_file
ORDER BY place.debtor_id
