SELECT id, reason, placed_by, released_at FROM hold WHERE debtor_id = :debtor AND id = :id
