SELECT name FROM debtor WHERE id = :debtor
