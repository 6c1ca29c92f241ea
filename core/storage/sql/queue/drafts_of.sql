SELECT debtor_id, updated_at FROM draft WHERE actor = :actor
