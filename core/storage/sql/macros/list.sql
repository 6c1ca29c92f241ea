SELECT id, name, steps FROM macro WHERE owner = :owner ORDER BY name, id
