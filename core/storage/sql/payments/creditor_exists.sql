SELECT id, name FROM creditor WHERE id = :id
