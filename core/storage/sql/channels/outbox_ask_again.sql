UPDATE outbox SET not_before = :not_before WHERE debtor_id = :debtor_id AND id = :id AND state = 'uncertain'
