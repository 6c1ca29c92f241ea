SELECT SUM(CAST(9000000000000000000 AS BIGINT)) AS total, COUNT(*) AS found, 1 < 2 AS is_true, 2 < 1 AS is_false FROM setting
