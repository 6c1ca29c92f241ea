SELECT actor, skill, given_by, given_at FROM actor_skill ORDER BY actor, skill
