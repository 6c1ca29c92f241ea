UPDATE payment_proposal SET state = :state, decided_by = :actor, decided_at = :now, decision = :decision, note = :note
WHERE debtor_id = :debtor AND id = :id AND state = 'open'
