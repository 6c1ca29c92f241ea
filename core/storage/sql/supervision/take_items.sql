-- Every case of the debtor that somebody else holds goes to the actor.
UPDATE work_item SET holder = :actor, lease_until = :until, updated_at = :now
WHERE debtor_id = :debtor AND state = 'claimed' AND holder <> :actor AND lease_until > :now
