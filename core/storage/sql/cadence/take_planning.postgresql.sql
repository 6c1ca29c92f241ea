-- Until end_planning, or until the connection ends: over more than one transaction, for connections beside this one plan with it.
SELECT CASE WHEN pg_try_advisory_lock(8463) THEN 1 ELSE 0 END AS mine
