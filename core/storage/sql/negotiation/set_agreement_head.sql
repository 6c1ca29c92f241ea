UPDATE agreement SET head = :head WHERE debtor_id = :debtor AND id = :agreement
