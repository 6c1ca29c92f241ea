SELECT id FROM agreement WHERE debtor_id = :debtor AND state = 'active' ORDER BY id
