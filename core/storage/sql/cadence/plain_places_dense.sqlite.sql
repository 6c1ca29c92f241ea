-- of this engine alone
-- Most of the range are due: the places of those about whom nothing is special so far.
SELECT place.debtor_id AS place, place.debtor_id, place.portfolio_id, place.anchor_due, place.step
-- include cadence/parts/due_dense
-- include cadence/parts/not_stopped
-- include cadence/parts/plain_fresh_file
-- include cadence/parts/plain_special
    )
ORDER BY place.debtor_id
