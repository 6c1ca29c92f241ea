SELECT id FROM debtor WHERE id = :debtor
