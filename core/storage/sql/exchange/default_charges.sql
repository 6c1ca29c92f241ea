SELECT charges FROM creditor WHERE id = :creditor
