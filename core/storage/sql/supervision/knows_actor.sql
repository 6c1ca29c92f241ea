SELECT (EXISTS (SELECT 1 FROM desk_state WHERE actor = :actor) OR EXISTS (SELECT 1 FROM actor_role WHERE actor = :actor)) AS known
