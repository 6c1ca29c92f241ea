SELECT number, until_day FROM transfer WHERE creditor_id = :creditor ORDER BY number DESC LIMIT 1
