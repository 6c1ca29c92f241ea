-- One planner at a time plans set-wise: another leaves the batch to it. A plan for so many rows is compiled for longer
-- than it runs; what a batch needs to remember fits into memory; and the joins stand in the order that was measured.
SELECT CASE WHEN pg_try_advisory_xact_lock(8463) THEN 1 ELSE 0 END AS mine,
-- include cadence/parts/planner_settings
