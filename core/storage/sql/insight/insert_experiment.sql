INSERT INTO experiment (name, version, variants, state, started_by, started_at)
VALUES (:name, :version, :variants, 'running', :by, :at)
