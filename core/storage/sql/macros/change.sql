UPDATE macro SET name = :name, steps = :steps, saved_at = :now WHERE owner = :owner AND id = :id
