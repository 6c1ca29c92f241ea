UPDATE payment SET debtor_id = :debtor, state = 'matched' WHERE debtor_id = 0 AND id = :id
