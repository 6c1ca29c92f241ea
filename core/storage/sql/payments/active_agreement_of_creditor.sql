SELECT id FROM agreement WHERE debtor_id = :debtor AND creditor_id = :creditor AND state = 'active' ORDER BY id
