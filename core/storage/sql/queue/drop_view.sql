DELETE FROM queue_view WHERE actor = :actor AND name = :name
