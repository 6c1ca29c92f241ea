DELETE FROM baton WHERE debtor_id = :debtor AND holder = :holder
