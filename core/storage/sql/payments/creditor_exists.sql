SELECT id FROM creditor WHERE id = :id
