DELETE FROM macro WHERE owner = :owner AND id = :id
