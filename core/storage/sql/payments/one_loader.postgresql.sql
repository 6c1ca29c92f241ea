-- One file at a time: what one of them compares with must not change under it.
SELECT CAST(pg_advisory_xact_lock(8462) AS TEXT) AS locked
