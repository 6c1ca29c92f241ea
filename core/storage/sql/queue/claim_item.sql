UPDATE work_item
SET state = 'claimed', holder = :actor, lease_until = :lease_until, snoozed_until = NULL, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed' AND (holder = :actor OR holder IS NULL OR state <> 'claimed' OR lease_until <= :now)
