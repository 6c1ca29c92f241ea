UPDATE payee SET state = 'retired', retired_by = :actor, retired_at = :now, refusal = :reason
WHERE id = :id AND state = 'proposed'
