UPDATE debtor SET right_party_at = NULL, right_party_by = :by, updated_at = :at WHERE id = :id
