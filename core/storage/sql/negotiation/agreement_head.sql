SELECT head FROM agreement WHERE debtor_id = :debtor AND id = :agreement
