-- as most statements are
SELECT current_setting('plan_cache_mode') AS planning, 10 / CAST(:by AS BIGINT) AS share
