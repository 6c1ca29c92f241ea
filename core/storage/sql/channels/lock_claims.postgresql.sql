SELECT pg_advisory_xact_lock(hashtext(:queue)) IS NULL AS ignored
