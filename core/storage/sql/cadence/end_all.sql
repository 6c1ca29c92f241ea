UPDATE cadence_state SET state = 'paused', next_at = NULL, updated_at = :now WHERE debtor_id = :debtor AND state = 'active'
