UPDATE payment SET matched_by = :actor WHERE id = :id AND debtor_id = :debtor
