SELECT id, number, state, approval_reason, approved_by, expires_at FROM agreement
WHERE debtor_id = :debtor AND creditor_id = :creditor AND state IN ('awaiting_approval', 'proposed', 'accepted')
ORDER BY id DESC LIMIT 1
