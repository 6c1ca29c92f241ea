UPDATE media SET debtor_id = :debtor WHERE debtor_id = :stranger
