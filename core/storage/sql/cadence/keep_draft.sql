INSERT INTO cadence_draft (name, actor, base_version, definition, saved_at)
VALUES (:name, :actor, :base, :definition, :now)
ON CONFLICT (name, actor) DO UPDATE
SET base_version = excluded.base_version, definition = excluded.definition, saved_at = excluded.saved_at
