UPDATE work_item
SET state = 'snoozed', holder = NULL, lease_until = NULL, snoozed_until = :until, due_at = :due, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed' AND (holder = :actor OR holder IS NULL OR state <> 'claimed' OR lease_until <= :now)
