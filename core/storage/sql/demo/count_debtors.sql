SELECT COUNT(*) AS number FROM debtor
