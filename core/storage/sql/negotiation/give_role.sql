INSERT INTO actor_role (actor, role, given_by, given_at) VALUES (:actor, :role, :by, :now)
ON CONFLICT (actor) DO UPDATE SET role = excluded.role, given_by = excluded.given_by, given_at = excluded.given_at
