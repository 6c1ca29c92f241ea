-- Where those stand whose next step is due: so many among each 1024 neighbouring numbers.
SELECT debtor_id / 1024 AS block, COUNT(*) AS due
FROM cadence_state
WHERE state = 'active' AND next_at <= :now
-- include cadence/parts/not_stopped
GROUP BY debtor_id / 1024
ORDER BY 1
