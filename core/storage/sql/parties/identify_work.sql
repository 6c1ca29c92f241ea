UPDATE work_item
SET state = 'closed', closed_at = :at, closed_by = :by, disposition = 'identified', holder = NULL, lease_until = NULL,
    updated_at = :at
WHERE debtor_id = :stranger AND state <> 'closed'
