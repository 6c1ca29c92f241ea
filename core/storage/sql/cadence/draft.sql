SELECT base_version, definition, saved_at FROM cadence_draft WHERE name = :name AND actor = :actor
