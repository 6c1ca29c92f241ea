SELECT actor, activity, since, until FROM presence WHERE debtor_id = :debtor AND until > :now ORDER BY since, actor
