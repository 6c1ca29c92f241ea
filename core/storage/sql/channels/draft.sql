SELECT body, channel FROM draft WHERE actor = :actor AND debtor_id = :debtor
