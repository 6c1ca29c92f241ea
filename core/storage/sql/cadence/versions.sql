SELECT version, definition, published_by, published_at FROM cadence_definition WHERE name = :name ORDER BY version DESC
