INSERT INTO cadence_definition (name, version, definition, published_by, published_at)
VALUES (:name, :version, :definition, :actor, :now)
