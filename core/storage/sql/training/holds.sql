SELECT reason, since FROM hold WHERE debtor_id = :debtor AND since >= :since ORDER BY since, id
