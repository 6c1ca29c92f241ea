SELECT COUNT(*) AS times FROM promise WHERE debtor_id = :debtor AND state = 'broken'
