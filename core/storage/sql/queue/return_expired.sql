UPDATE work_item
SET state = 'open', holder = NULL, lease_until = NULL, snoozed_until = NULL, updated_at = :now
WHERE state IN ('claimed', 'snoozed')
    AND ((state = 'claimed' AND lease_until <= :now) OR (state = 'snoozed' AND snoozed_until <= :now))
