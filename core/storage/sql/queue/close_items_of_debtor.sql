UPDATE work_item
SET state = 'closed', holder = NULL, lease_until = NULL, snoozed_until = NULL, updated_at = :now, closed_at = :now,
    closed_by = :actor, disposition = :disposition, delay_reason = :delay_reason, note = :note
WHERE debtor_id = :debtor AND state <> 'closed' AND (:every_desk = 1 OR desk = :desk)
