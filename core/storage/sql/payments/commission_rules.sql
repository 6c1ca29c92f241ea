SELECT valid_from, bands, set_by FROM commission_rule WHERE creditor_id = :creditor ORDER BY valid_from
