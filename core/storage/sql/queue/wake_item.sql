-- What somebody put off or gave away is theirs again, as long as nobody took it.
UPDATE work_item
SET state = 'open', snoozed_until = NULL, assignee = NULL, score = :score, terms = :terms, return_reason = NULL,
    return_note = NULL, returned_from = NULL, returned_at = NULL, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state IN ('open', 'snoozed') AND returned_from = :actor
