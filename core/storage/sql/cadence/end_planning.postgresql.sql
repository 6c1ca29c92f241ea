SELECT CASE WHEN pg_advisory_unlock(8463) THEN 1 ELSE 0 END AS ended
