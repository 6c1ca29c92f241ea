SELECT version, definition FROM cadence_definition WHERE name = :name ORDER BY version DESC LIMIT 1
