SELECT id FROM creditor WHERE name_folded = :folded
