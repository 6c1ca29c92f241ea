SELECT COUNT(*) AS times FROM agreement WHERE debtor_id = :debtor AND state = 'broken'
