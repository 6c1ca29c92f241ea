SELECT variant, COUNT(worth) AS settled, COUNT(*) - COUNT(worth) AS waiting, COALESCE(SUM(worth), 0) AS worth
FROM experiment_trial
WHERE name = :name AND version = :version
GROUP BY variant
