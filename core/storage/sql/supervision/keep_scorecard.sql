INSERT INTO scorecard (name, version, definition, kept_at)
VALUES (:name, :version, :definition, :now)
ON CONFLICT (name, version) DO NOTHING
