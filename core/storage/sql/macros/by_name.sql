SELECT id FROM macro WHERE owner = :owner AND name = :name
