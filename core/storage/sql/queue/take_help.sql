UPDATE help_request
SET state = 'taken', taken_by = :actor, taken_at = :now
WHERE debtor_id = :debtor AND asked_by = :asked_by AND (state = 'open' OR (state = 'taken' AND taken_by = :actor))
