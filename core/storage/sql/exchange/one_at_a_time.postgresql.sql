SELECT CAST(pg_advisory_xact_lock(8461) AS TEXT) AS locked
