SELECT name FROM creditor WHERE id = :id
