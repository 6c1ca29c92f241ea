-- A case whose holder is silent goes back with who had it (not of `spared`, who is there); a snoozed one wakes at its very instant.
UPDATE work_item
SET returned_from = CASE WHEN state = 'claimed' THEN holder ELSE returned_from END,
    return_reason = CASE WHEN state = 'claimed' THEN 'holder_silent' ELSE return_reason END,
    return_note = CASE WHEN state = 'claimed' THEN NULL ELSE return_note END,
    returned_at = CASE WHEN state = 'claimed' THEN lease_until ELSE snoozed_until END,
    waiting_since = CASE WHEN state = 'snoozed' THEN snoozed_until ELSE waiting_since END,
    state = 'open', holder = NULL, lease_until = NULL, snoozed_until = NULL, updated_at = :now
WHERE (state = 'claimed' AND lease_until <= :now AND holder <> :spared) OR (state = 'snoozed' AND snoozed_until <= :now)
