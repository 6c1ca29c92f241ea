SELECT name, version, variants, state, winner, started_at, ended_at
FROM experiment
WHERE name = :name
ORDER BY version DESC
LIMIT 1
