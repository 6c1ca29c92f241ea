SELECT status FROM receipt WHERE debtor_id = :debtor AND interaction_id = :interaction
