UPDATE promise SET state = :state, resolved_at = :now
WHERE debtor_id = :debtor AND id = :promise AND state = 'open'
