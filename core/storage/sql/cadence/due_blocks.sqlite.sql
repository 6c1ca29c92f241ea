-- Where those stand whose next step is due, by blocks of 1024 neighbouring numbers; a block is told for each of them. From the
-- index alone: the state, which is not in it, needs no look, for only the active have an hour.
SELECT debtor_id / 1024 AS block, 1 AS due
FROM cadence_state
WHERE next_at <= :now
-- include cadence/parts/not_stopped
