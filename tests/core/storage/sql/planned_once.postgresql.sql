-- planned once: to see that it is
SELECT current_setting('plan_cache_mode') AS planning, 10 / CAST(:by AS BIGINT) AS share
