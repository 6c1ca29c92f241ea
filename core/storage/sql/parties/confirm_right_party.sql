UPDATE debtor SET right_party_at = :at, right_party_by = :by, updated_at = :at
WHERE id = :id AND right_party_at IS NULL
