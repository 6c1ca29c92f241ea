UPDATE payee SET state = 'confirmed', confirmed_by = :actor, confirmed_at = :now WHERE id = :id AND state = 'proposed'
