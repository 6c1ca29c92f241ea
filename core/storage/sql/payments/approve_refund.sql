UPDATE refund SET state = 'approved', approved_by = :actor, approved_at = :now, updated_at = :now
WHERE id = :id AND state = 'requested'
