UPDATE suggestion SET state = :state, decided_by = :actor, decided_at = :at
WHERE debtor_id = :debtor AND id = :id AND state = 'open'
