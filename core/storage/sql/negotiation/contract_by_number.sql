SELECT id FROM contract WHERE debtor_id = :debtor AND number = :number ORDER BY id
