SELECT id, name FROM creditor WHERE name_folded = :name
