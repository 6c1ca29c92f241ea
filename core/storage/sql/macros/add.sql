INSERT INTO macro (owner, id, name, steps, saved_at) VALUES (:owner, :id, :name, :steps, :now)
