SELECT id, number FROM contract WHERE debtor_id = :debtor ORDER BY id
