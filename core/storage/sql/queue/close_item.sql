UPDATE work_item
SET state = 'closed', holder = NULL, lease_until = NULL, snoozed_until = NULL, updated_at = :now, closed_at = :now,
    closed_by = :actor, disposition = :disposition, delay_reason = :delay_reason, note = :note
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed' AND (holder = :actor OR holder IS NULL OR state <> 'claimed' OR lease_until <= :now)
