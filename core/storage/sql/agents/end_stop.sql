UPDATE machine_stop SET resumed_at = :now, resumed_by = :actor, resumed_why = :why
WHERE id = :id AND resumed_at IS NULL
