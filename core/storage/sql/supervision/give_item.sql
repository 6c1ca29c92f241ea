UPDATE work_item SET state = 'claimed', holder = :actor, lease_until = :until, snoozed_until = NULL, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed'
