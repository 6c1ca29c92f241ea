SELECT (SELECT COUNT(*) FROM actor_role) AS given, (SELECT role FROM actor_role WHERE actor = :actor) AS role
