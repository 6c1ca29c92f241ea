SELECT holder_kind, holder, reason, since, until FROM baton WHERE debtor_id = :debtor
