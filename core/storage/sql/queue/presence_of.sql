SELECT activity, since, until FROM presence WHERE debtor_id = :debtor AND actor = :actor
