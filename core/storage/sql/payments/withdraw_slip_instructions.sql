UPDATE slip_instruction SET state = 'withdrawn', updated_at = :now
WHERE debtor_id = :debtor AND request_id = :request AND state = 'waiting'
