INSERT INTO actor_skill (actor, skill, given_by, given_at) VALUES (:actor, :skill, :by, :now)
ON CONFLICT (actor, skill) DO NOTHING
