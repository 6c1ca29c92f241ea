DELETE FROM actor_skill WHERE actor = :actor AND skill = :skill
