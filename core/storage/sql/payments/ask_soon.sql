UPDATE payment_request SET updated_at = 0 WHERE debtor_id = :debtor AND id = :id AND state = 'active'
