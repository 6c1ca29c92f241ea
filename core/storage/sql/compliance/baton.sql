SELECT holder_kind, holder, until FROM baton WHERE debtor_id = :debtor
