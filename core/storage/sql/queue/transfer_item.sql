UPDATE work_item
SET state = 'open', holder = NULL, lease_until = NULL, snoozed_until = NULL, assignee = :assignee, due_at = :due, score = :score,
    terms = :terms, return_reason = 'transfer', return_note = :return_note, returned_from = :actor, returned_at = :now,
    updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed' AND (holder = :actor OR holder IS NULL OR state <> 'claimed' OR lease_until <= :now)
