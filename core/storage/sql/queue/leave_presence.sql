DELETE FROM presence WHERE debtor_id = :debtor AND actor = :actor
