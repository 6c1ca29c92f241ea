-- By number: what belongs to neighbours stands together in every table.
SELECT DISTINCT debtor_id
FROM cadence_state
WHERE state = 'active' AND next_at <= :now AND debtor_id BETWEEN :first AND :last
-- include cadence/parts/not_stopped
ORDER BY debtor_id
