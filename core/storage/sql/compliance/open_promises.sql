SELECT contract_id, due FROM promise WHERE debtor_id = :debtor AND state = 'open' ORDER BY due
