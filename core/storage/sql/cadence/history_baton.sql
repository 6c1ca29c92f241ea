SELECT holder_kind, since, until FROM baton WHERE debtor_id = :debtor
