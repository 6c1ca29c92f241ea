SELECT name, definition FROM queue_view WHERE actor = :actor ORDER BY saved_at, name
