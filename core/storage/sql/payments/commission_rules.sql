SELECT valid_from, percent, base FROM commission_rule WHERE creditor_id = :creditor ORDER BY valid_from
