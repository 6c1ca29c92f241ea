-- The writer's lock is one for all.
SELECT 1 AS mine
