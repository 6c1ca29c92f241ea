UPDATE payment_request SET unsent = 0 WHERE debtor_id = :debtor AND id = :id AND unsent = 1 AND state = 'active'
