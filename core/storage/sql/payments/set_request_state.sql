UPDATE payment_request SET state = :state, failure = NULLIF(:failure, ''), updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND (state <> 'paid' OR CAST(:state AS TEXT) = 'paid')
