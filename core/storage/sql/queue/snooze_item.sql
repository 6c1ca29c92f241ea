UPDATE work_item
SET state = 'snoozed', holder = NULL, lease_until = NULL, snoozed_until = :until, due_at = :due, updated_at = :now,
    score = :score, terms = :terms, lifted = 0, assignee = :assignee, return_reason = :return_reason, return_note = :return_note,
    returned_from = :actor, returned_at = NULL
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed' AND (holder = :actor OR holder IS NULL OR state <> 'claimed' OR lease_until <= :now)
