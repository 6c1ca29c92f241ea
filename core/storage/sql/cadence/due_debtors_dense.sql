-- By number: what belongs to neighbours stands together in every table.
SELECT DISTINCT debtor_id
-- include cadence/parts/due_dense
-- include cadence/parts/not_stopped
ORDER BY debtor_id
