UPDATE message_ref SET debtor_id = :debtor WHERE debtor_id = :stranger
