DELETE FROM baton WHERE debtor_id = :stranger
