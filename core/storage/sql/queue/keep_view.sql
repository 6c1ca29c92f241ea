INSERT INTO queue_view (actor, name, definition, saved_at)
VALUES (:actor, :name, :definition, :now)
ON CONFLICT (actor, name) DO UPDATE
SET definition = excluded.definition
