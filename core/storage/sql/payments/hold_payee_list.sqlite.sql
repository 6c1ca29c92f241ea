-- Writers take turns as it is.
SELECT id FROM creditor WHERE id = :creditor
