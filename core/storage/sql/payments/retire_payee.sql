UPDATE payee SET state = 'retired', retired_by = :actor, retired_at = :now WHERE id = :id AND state <> 'retired'
