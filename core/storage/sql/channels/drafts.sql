SELECT kind, body FROM draft WHERE actor = :actor AND debtor_id = :debtor AND kind IN ('message', 'note')
